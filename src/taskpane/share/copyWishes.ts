/** What the sender wants of the copies. */
export interface CopyWishes {
  /** [code] of one county, or "all". */
  readonly to: string;
  readonly receiver: "authority" | "outside";
  readonly masked: boolean;
  readonly formulas: boolean;
  /** Reference number (diarienummer). */
  readonly reference: string;
}
