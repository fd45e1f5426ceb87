import type { Issue } from "../../base";
import type { PaneWords } from "../paneWords";
import { offerWords } from "./offerWords";

/** What a finding on an offer says. A form without a ceiling (W511) is told of in this place only. */
export const findingText = (issue: Issue, words: PaneWords): string =>
  issue.code === "W511" ? offerWords(words)("noCeiling", { form: String(issue.found) }) : words.issue(issue);
