import type { Issue, Language } from "../base";
import { argumentIssueText } from "./argumentIssueText";
import { fileIssues as en } from "./en/fileIssues";
import { fill } from "./fill";
import type { FileIssueCode } from "./functionIssueCode";
import { fileIssues as nb } from "./nb/fileIssues";
import { fileIssues as sv } from "./sv/fileIssues";

const texts: Readonly<Record<Language, Readonly<Record<FileIssueCode, string>>>> = { en, sv, nb };

/** What a finding says where files are read too: of the file itself, or of what stands in it. */
export function fileIssueText(issue: Issue, language: Language): string {
  const template: string | undefined = (texts[language] as Readonly<Record<string, string>>)[issue.code];
  if (template === undefined) return argumentIssueText(issue, language);
  return fill(template, { found: issue.found, expected: issue.expected });
}
