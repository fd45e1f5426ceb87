import { isError } from "../base";
import type { Issue, Language } from "../base";
import { fill } from "./fill";
import { issueText } from "./issueText";
import { texts } from "./texts";

/**
 * One sentence for a refusal: the first error's code and text, and how many rows have the same fault.
 * @remarks Example: "F106 40 rows, first: “x” is not a number in row 3 (…)". Shape: begins with the code.
 */
export function refusalText(issues: readonly Issue[], language: Language): string {
  const errors = issues.filter(isError);
  const first = errors[0] ?? issues[0];
  if (!first) return "";
  const alike = errors.filter((issue) => issue.code === first.code && issue.row !== undefined).length;
  const count = alike > 1 ? fill(texts[language].results.phrases.manyRows, { count: String(alike) }) : "";
  return `${first.code} ${count}${issueText(first, language)}`;
}
