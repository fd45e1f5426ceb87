import { isError } from "../base";
import type { Issue, Language } from "../base";
import { refusalText } from "../wording";

/** Findings that say "there is no such figure": Excel shows them as #N/A, all others as #VALUE!. */
const notAvailable = new Set(["F107", "F108", "F109", "F202", "F203", "F205", "F708"]);

/** A refusal as the value that Excel shows in a cell: for one cell of a block, or to be thrown. */
export function refusalError(issues: readonly Issue[], language: Language = "en"): CustomFunctions.Error {
  const first = issues.find(isError) ?? issues[0];
  const missing = first !== undefined && notAvailable.has(first.code);
  const code = missing ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, refusalText(issues, language));
}
