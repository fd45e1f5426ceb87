/** A refusal by the workbook, with the code that Excel's API gives it. */
export class ModelError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message || code);
    this.name = "ModelError";
  }
}
