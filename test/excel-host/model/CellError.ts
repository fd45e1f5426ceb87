export type ErrorCode =
  | "#N/A"
  | "#VALUE!"
  | "#REF!"
  | "#DIV/0!"
  | "#NAME?"
  | "#NUM!"
  | "#NULL!"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!";

const CODES: ReadonlySet<string> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

/** An error as the value of a cell; `detail` is the text a custom function gave with it. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly detail = "",
  ) {}

  toString(): string {
    return this.code;
  }

  /** The error that a text names, as when `#N/A` is typed; null otherwise. */
  static parse(text: string): CellError | null {
    return CODES.has(text) ? new CellError(text as ErrorCode) : null;
  }
}
