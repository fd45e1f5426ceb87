/** A rule as it can be read and edited: its name, its value, and where it comes from. */
export interface RuleRow {
  readonly name: string;
  /** As the table has it, or as typed here; "" where it is not set. */
  readonly value: unknown;
  readonly date: string;
  readonly source: string;
  /** What the table has and where, where there is one. */
  readonly inTable?: { readonly value: unknown; readonly cell: string };
}
