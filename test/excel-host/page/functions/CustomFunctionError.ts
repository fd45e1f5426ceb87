/** What stands for `CustomFunctions.Error` in the page: a code of a cell error and the text that goes with it. */
export class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
    this.name = "CustomFunctionError";
  }
}
