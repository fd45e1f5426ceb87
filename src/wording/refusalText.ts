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
  const said = (issue: Issue): string => {
    const alike = errors.filter(({ code, row }) => code === issue.code && row !== undefined).length;
    const count = alike > 1 ? fill(texts[language].results.phrases.manyRows, { count: String(alike) }) : "";
    return `${issue.code} ${count}${issueText(issue, language)}`;
  };
  // What is short of the need is followed by why offers are left out.
  const told = first.code === "F501" ? errors : [first];
  return told
    .filter(({ code }, place) => told.findIndex((each) => each.code === code) === place)
    .map(said)
    .join(" ");
}
