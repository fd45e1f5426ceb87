import type { Language } from "../base";
import type { ApportionMethod, PlacesMethod } from "../allocation";
import type { Transform } from "../distribution-key";
import type { Country } from "../municipalities";
import type { CopyFigures, CopyRow } from "./copyRow";
import type { CopyScope } from "./copyScope";

/** All that a copy built by the allow-list may hold. What is not named here cannot be in the file. */
export interface CopyContent {
  /** Of this form. */
  readonly version: 1;
  readonly scope: CopyScope;
  readonly country: Country;
  /** [code] two digits; "00" for the whole country */
  readonly countyCode: string;
  readonly county: string;
  readonly language: Language;
  /** The sender's reference number (diarienummer); empty where there is none. */
  readonly reference: string;
  readonly masked: boolean;
  /** Whether figures stand as formulas that anyone can recalculate; never where they are masked. */
  readonly formulas: boolean;
  /** The receiver's own, in the order of their codes. */
  readonly rows: readonly CopyRow[];
  /** Sums of the county, also in a municipality's copy; of the country in the country's. */
  readonly total: CopyFigures;
  readonly national: {
    /** [places] what is distributed over the country */
    readonly places: number;
    readonly municipalities: number;
    /** [persons] */
    readonly existing: number | null;
    /** [persons] */
    readonly pot: number | null;
    /** [persons] common level */
    readonly level: number | null;
    /** [share of a person] remainder above which a target is rounded up; none for other methods than largest remainder */
    readonly targetCut: number | null;
  };
  readonly method: PlacesMethod;
  readonly targetMethod: ApportionMethod;
  readonly criteria: readonly {
    readonly name: string;
    readonly transform: Transform;
    readonly weight: number;
  }[];
}
