import type { Issue, Language } from "../base";
import { refusalError } from "./refusalError";

/** Ends a worksheet function with an error that begins with the issue's code and says what, where and what to do. */
export function refuse(issues: readonly Issue[], language: Language = "en"): never {
  // oxlint-disable-next-line typescript/only-throw-error -- what Excel asks a function to throw
  throw refusalError(issues, language);
}
