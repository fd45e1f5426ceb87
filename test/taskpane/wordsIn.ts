import type { Language } from "../../src/base";
import { paneWords } from "../../src/taskpane/paneWords";
import type { PaneWords } from "../../src/taskpane/paneWords";
import { textsIn } from "./textsIn";

/** The pane's words in a language, at once. */
export function wordsIn(language: Language): PaneWords {
  return paneWords(language, textsIn[language]);
}
