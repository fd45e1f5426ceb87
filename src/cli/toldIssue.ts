import type { Issue, Language } from "../base";
import { fileIssueText } from "../wording";

/** A finding with what it says. */
export interface ToldIssue extends Issue {
  readonly text: string;
}

/** A finding put into words. */
export const toldIssue = (issue: Issue, language: Language): ToldIssue => ({
  ...issue,
  text: fileIssueText(issue, language),
});
