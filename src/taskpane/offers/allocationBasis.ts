import type { Issue } from "../../base";
import type { Standing } from "../../scenario";
import type { FoundTable, NamedScenario } from "../../workbook";
import type { OfferText } from "../../wording";

/** What offers are weighed against, taken out of the workbook in which the distribution is made. */
export interface AllocationBasis {
  /** The file's name, or that it was pasted. */
  readonly from: string;
  readonly stands: Standing;
  /** [places] the need as the workbook states it */
  readonly total?: number;
  /** Table and scenario, where a formula can be built on them; absent for a pasted result. */
  readonly job?: { readonly table: FoundTable; readonly named: NamedScenario };
  /** How what was pasted was understood; absent where a file was read. */
  readonly pasted?: Pasted;
  /** The key is the pane's own proposal, because the workbook names none. */
  readonly isProposed: boolean;
}

/** What a pasted block held, and what of it is used. */
export interface Pasted {
  /** The day its figures hold for, as the analyst states it: yyyy-mm-dd. */
  readonly date?: string;
  /** Of a result, whose columns are few and known; a municipal table is kept as it is, with scenario and key. */
  readonly result?: {
    readonly used: readonly string[];
    readonly unused: readonly string[];
    /** [places] new places by place of the municipality; their sum is the need */
    readonly needs: readonly number[];
    /** Names of municipalities that stand in it without figures. */
    readonly leftOut: readonly string[];
  };
}

/** A basis, or why there is none: a text of the place, or findings with their cells. */
export type ImportedBasis =
  | { readonly kind: "basis"; readonly basis: AllocationBasis }
  | {
      readonly kind: "fault";
      readonly text: OfferText;
      readonly values?: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: "issues"; readonly issues: readonly Issue[] };

/** What a scenario needs that is made up where the workbook has none. */
export type ProposedScenario = (table: FoundTable) => NamedScenario | undefined;
