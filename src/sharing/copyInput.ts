import type { CopyContent } from "./copyContent";

/** What a receiver typed for one municipality; undefined where the cell is blank. Anything may stand in a cell. */
export interface CopyInput {
  readonly agreed?: string | number | boolean;
  readonly capacity?: string | number | boolean;
  readonly comment?: string | number | boolean;
}

/** One line of the table of swaps as typed. */
export interface TypedSwap {
  readonly from?: string | number | boolean;
  readonly to?: string | number | boolean;
  readonly persons?: string | number | boolean;
}

export const inputFields = ["agreed", "capacity", "comment"] as const satisfies readonly (keyof CopyInput)[];

/** A copy as it came back. */
export interface ReturnedCopy {
  readonly file: string;
  /** What the file says that it was sent with. */
  readonly sent: CopyContent;
  /** By municipality code. */
  readonly inputs: Readonly<Record<string, CopyInput>>;
  readonly swaps: readonly TypedSwap[];
  readonly agreedBy: string;
  /** "2024-05-31", or as typed. */
  readonly date: string;
  /** Cells outside the input cells that are not as sent: "Kommuner!D7". */
  readonly altered: readonly { readonly cell: string; readonly sent: string; readonly returned: string }[];
}
