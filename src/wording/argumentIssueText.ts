import type { Issue, Language } from "../base";
import { argumentNames } from "./argumentNames";
import { argumentTexts } from "./argumentTexts";
import { issueText } from "./issueText";

/**
 * What a finding says in a language that is known from the start, as in the pane: of arguments and scenario too.
 * @param own  texts of findings that the worksheet functions do not know
 */
export function argumentIssueText(
  issue: Issue,
  language: Language,
  own: Readonly<Record<string, string>> = {},
): string {
  const { issues } = argumentTexts[language];
  return issueText(issue, language, { issues: { ...issues, ...own }, terms: argumentNames[language] });
}
