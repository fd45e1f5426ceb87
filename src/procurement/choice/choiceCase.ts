import type { Issue } from "../../base";
import type { ChoiceOffer } from "./choiceOffer";

/** The municipalities, what stands in them, and the limits under which offers are chosen. */
export interface ChoiceCase {
  readonly codes: readonly string[];
  /** [share] any scale, ≥ 0 */
  readonly key: readonly number[];
  /** [persons] credited */
  readonly existing: readonly number[];
  /** [places] whole */
  readonly need: number;
  /** [places] beyond the need that are allowed */
  readonly maxOver: number;
  /** [SEK/night] */
  readonly budget?: number;
  /** Mean access over the places taken. */
  readonly minimumMeanAccess?: number;
  readonly offers: readonly ChoiceOffer[];
  /** Why other offers are not among them. */
  readonly leftOut?: readonly Issue[];
}
