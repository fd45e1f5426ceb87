import { RefusedCell } from "./RefusedCell";

/** What Excel's runtime offers to functions: the error cells that carry a text. */
export function offerCustomFunctions(): void {
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  const associate = (): void => undefined;
  Object.assign(globalThis, { CustomFunctions: { Error: RefusedCell, ErrorCode, associate } });
}
