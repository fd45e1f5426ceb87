import type { Swap } from "./returnDifference";

/** One thing that was taken back from a county, with where it came from. */
export interface MergeEntry {
  /** [code] two digits */
  readonly countyCode: string;
  /** [code] of the municipality */
  readonly code: string;
  readonly field: "agreed" | "capacity" | "comment";
  readonly sent: number | null;
  readonly value: string | number;
  readonly date: string;
  readonly agreedBy: string;
}

/** All that was taken back so far. */
export interface MergeLog {
  /** In the order of codes and fields, whatever the order of the returns. */
  readonly entries: readonly MergeEntry[];
  readonly swaps: readonly Swap[];
}
