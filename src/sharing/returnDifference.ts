import type { inputFields } from "./copyInput";

export type DifferenceStatus = "accepted" | "open" | "refused" | "conflict";

/** Why a difference is refused or in conflict. */
export const differenceReasons = [
  "notWhole", // an agreed figure or a capacity is a whole number of at least 0
  "countySum", // agreed figures keep the county's sum
  "unbalanced", // of agreed figures, only a part that keeps the county's sum by itself can be accepted
  "swapUnknown", // a swap goes between two municipalities of the county, a whole number above 0
  "swapDisagrees", // an agreed figure is what the swaps make of it
  "altered", // only input cells may be altered
  "capacityShort", // where the scenario follows capacity, it holds the places that the municipality is to have
  "olderCopy", // what was sent is no longer what the base holds
  "otherReturn", // another return says something else
] as const;
export type DifferenceReason = (typeof differenceReasons)[number];

/** One difference between what was sent and what came back. */
export interface ReturnDifference {
  /** [code] of the municipality; of the county for a cell that belongs to none. */
  readonly code: string;
  /** An input field, or the cell that was altered. */
  readonly field: (typeof inputFields)[number] | (string & {});
  readonly sent: string | number | null;
  readonly returned: string | number | null;
  readonly status: DifferenceStatus;
  readonly reason?: DifferenceReason;
}

/** Places moved within a county. */
export interface Swap {
  /** [code] */
  readonly from: string;
  /** [code] */
  readonly to: string;
  /** [places] */
  readonly persons: number;
  readonly date: string;
  readonly agreedBy: string;
}
