import type { Rounding } from "../allocation";
import type { Issue } from "../base";
import type { DistributionKey } from "../distribution-key";
import type { Municipality, MunicipalTable } from "../municipalities";
import type { StockStep } from "./creditedStock";
import type { Direction } from "./direction";
import type { BoundReason } from "./placeBounds";
import type { Scenario } from "./scenario";

/** What came out for one municipality, with what decided it. */
export interface MunicipalResult {
  readonly municipality: Municipality;
  /** Place in the key's columns and the stocks' columns. */
  readonly place: number;
  /** [share] a whole multiple of 10⁻¹² */
  readonly key: number;
  /** [persons] unrounded share of the pot */
  readonly entitlement: number;
  /** [persons] whole */
  readonly target: number;
  /** [persons] credited */
  readonly existing: number;
  /** [persons] existing − target */
  readonly deviation: number;
  /** [persons] max(0, target − existing) */
  readonly shortfall: number;
  /** [places] whole, new */
  readonly places: number;
  /** [persons] undefined where the table has none */
  readonly population: number | undefined;
  /** [per 1000] */
  readonly perThousandBefore: number | undefined;
  readonly perThousandAfter: number | undefined;
  readonly direction: Direction;
  readonly bound: BoundReason | undefined;
  /** Whether the last place was settled by the tie rule, and whether the target was. */
  readonly tied: boolean;
  readonly targetTied: boolean;
  /** Codes of warnings and remarks on the row. */
  readonly remarks: readonly string[];
}

/** A scenario carried out, with its steps. */
export interface ScenarioRun {
  readonly scenario: Scenario;
  readonly municipal: MunicipalTable;
  readonly key: DistributionKey;
  readonly stocks: readonly StockStep[];
  /** In the order of the table; without those that left the run. */
  readonly results: readonly MunicipalResult[];
  /** Municipalities that left the run because a credit is missing. */
  readonly excluded: readonly Municipality[];
  /** [persons] total + Σ existing */
  readonly pot: number;
  /** [persons] common level to which places are rounded; absent for methods other than sainteLague */
  readonly level: number | undefined;
  /** [persons] the same for every divisor method: dHondt rounds down from it, adams up */
  readonly filledTo: number | undefined;
  /** [places] what was rounded; absent for divisor methods, which fill to a level */
  readonly shares: Rounding["shares"];
  readonly minimum: readonly number[];
  readonly maximum: readonly number[];
  readonly issues: readonly Issue[];
}
