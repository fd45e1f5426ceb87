import type { Transform } from "../transform";
import type { Ground } from "./ground";

/** One criterion of a rule set, before it is known which column of a table carries it. */
export interface RuleCriterion {
  readonly ground: Ground;
  /** How a column counts that is a rate, and one that is a count; absent where such a column says nothing about the ground. */
  readonly rate?: Transform;
  readonly count?: Transform;
  /** As published; absent where none was. */
  readonly weight?: number;
  /** Largest multiple of the base. */
  readonly cap?: number;
}

/** What a rule set holds beside its criteria and a key definition cannot say. */
export type RuleRemark = "adjustedForEnrolled" | "clipAndScale" | "exemptAtTwice" | "placesWeighed";

/** The rule sets that the product knows. */
export type RuleSetId =
  | "population"
  | "protection2022"
  | "lanstal2019"
  | "lanstal2015"
  | "lanstal2014"
  | "denmark2022"
  | "belgium2016"
  | "europe2024"
  | "europe2015September"
  | "europe2015May"
  | "grech2016"
  | "grech2016Capped"
  | "bovensBartsch2015";

/** A distribution rule as published: criteria with dated, cited values. */
export interface RuleSet {
  readonly id: RuleSetId;
  /** Whose rule it is; absent where it is nobody's. */
  readonly origin?: "sweden" | "abroad";
  /** Law, document or paper, as it is cited. */
  readonly source?: string;
  /** Year, or year-month-day, of what is cited. */
  readonly date?: string;
  readonly criteria: readonly RuleCriterion[];
  /** Whether the source says how figures become shares; where it does not, the transforms are the product's own (D-050). */
  readonly hasTransforms: boolean;
  readonly remarks: readonly RuleRemark[];
}
