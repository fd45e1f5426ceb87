import type { Issue, Language } from "../base";
import { transformNames } from "../distribution-key";
import type { ExplanationLine } from "../report";
import { methodNames } from "../scenario";
import { argumentIssueText, explanationText, formatNumber, formatPercent, texts } from "../wording";
import type { PaneText, PaneTexts, ResultTexts } from "../wording";
import { filledText } from "./filledText";

/** Everything that the pane says, in one language. */
export interface PaneWords {
  readonly language: Language;
  readonly text: (key: PaneText, values?: Readonly<Record<string, string | number>>) => string;
  readonly number: (value: number, decimals?: number) => string;
  readonly percent: (value: number, decimals?: number) => string;
  /** The words that result tables share with the worksheet functions. */
  readonly results: ResultTexts;
  readonly issue: (issue: Issue) => string;
  readonly explanation: (line: ExplanationLine) => string;
}

const built = new Map<Language, PaneWords>();

/**
 * The pane's words in a language; the same object every time, so that nothing is drawn again for its sake.
 * @param own  the pane's texts in that language
 */
export function paneWords(language: Language, own: PaneTexts): PaneWords {
  const known = built.get(language);
  if (known) return known;
  const names = { ...transformNames[language], ...methodNames[language] };
  const number = (value: number, decimals = 0): string => formatNumber(value, language, decimals);
  const words: PaneWords = {
    language,
    text: (key, values) => filledText(own[key], values, number),
    number,
    percent: (value, decimals = 0) => formatPercent(value, language, decimals),
    results: texts[language].results,
    issue: (issue) => argumentIssueText(issue, language),
    explanation: (line) => explanationText(line, language, names),
  };
  built.set(language, words);
  return words;
}
