import type { Language } from "../base";
import { merges as en } from "./en/merges";
import { merges as nb } from "./nb/merges";
import { merges as sv } from "./sv/merges";

/** The same texts, whatever the language. */
export type MergeTexts = Readonly<Record<keyof typeof en, string>>;

/** What is said of returned files beside what stands in copies, by language. */
export const mergeTexts: Readonly<Record<Language, MergeTexts>> = { en, sv, nb };
