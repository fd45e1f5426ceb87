import type { CopyScope } from "../../sharing";
import type { Strikes } from "../../xlsx";

/** What the sender wants of the copies. */
export interface CopyWishes {
  readonly scope: CopyScope;
  /** [code] of one county or municipality; "all" for all counties, "all:12" for all municipalities of one. Of no account for the whole country. */
  readonly to: string;
  readonly receiver: "authority" | "outside";
  readonly masked: boolean;
  readonly formulas: boolean;
  /** Reference number (diarienummer). */
  readonly reference: string;
  /** What a copy of the whole workbook leaves out. */
  readonly strikes: Strikes;
}
