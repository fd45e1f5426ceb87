import type { Language } from "../base";
import { explanation as enExplanation } from "./en/explanation";
import { issues as enIssues } from "./en/issues";
import { results as enResults } from "./en/results";
import type { ExplanationTexts } from "./explanationTexts";
import { explanation as nbExplanation } from "./nb/explanation";
import { issues as nbIssues } from "./nb/issues";
import { results as nbResults } from "./nb/results";
import type { ResultTexts } from "./resultTexts";
import { explanation as svExplanation } from "./sv/explanation";
import { issues as svIssues } from "./sv/issues";
import { results as svResults } from "./sv/results";

/** The texts that the functions need, by language; the pane's own stand apart, so that the functions stay small. */
export const texts: Readonly<
  Record<Language, { issues: typeof enIssues; results: ResultTexts; explanation: ExplanationTexts }>
> = {
  en: { issues: enIssues, results: enResults, explanation: enExplanation },
  sv: { issues: svIssues, results: svResults, explanation: svExplanation },
  nb: { issues: nbIssues, results: nbResults, explanation: nbExplanation },
};
