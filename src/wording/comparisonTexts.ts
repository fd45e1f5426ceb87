import type { Language } from "../base";
import { comparisons as en } from "./en/comparisons";
import { comparisons as nb } from "./nb/comparisons";
import { comparisons as sv } from "./sv/comparisons";

/** The same texts, whatever the language. */
export type ComparisonTexts = Readonly<Record<keyof typeof en, string>>;

/** What is said of two runs side by side, by language. */
export const comparisonTexts: Readonly<Record<Language, ComparisonTexts>> = { en, sv, nb };
