import type { inputFields } from "./copyInput";
import type { Swap } from "./returnDifference";

/** One thing that was taken back from a county, with where it came from. */
export interface MergeEntry {
  /** [code] two digits */
  readonly countyCode: string;
  /** [code] of the municipality */
  readonly code: string;
  readonly field: (typeof inputFields)[number];
  /** [places] as sent, before anything was agreed */
  readonly sent: number | null;
  readonly value: string | number;
  readonly date: string;
  readonly agreedBy: string;
  /** Name of the file that it came in; empty in logs that did not say. */
  readonly file: string;
  /** Whether no county named it: places kept so that an agreement elsewhere moves nobody. */
  readonly isKept?: true;
  /** What the cell of the base held before, null where it was blank; absent where nothing was written into the base. */
  readonly before?: string | number | null;
}

/** All that was taken back so far. */
export interface MergeLog {
  /** Of this form. */
  readonly version: 2;
  /** In the order of codes and fields, whatever the order of the returns. */
  readonly entries: readonly MergeEntry[];
  readonly swaps: readonly Swap[];
  /** Fingerprints of the copies that came back, in their order as texts. */
  readonly copies: readonly string[];
}

/** A base into which nothing was taken back. */
export const emptyMergeLog: MergeLog = { version: 2, entries: [], swaps: [], copies: [] };
