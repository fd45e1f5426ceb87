import { en } from "./en";
import { nb } from "./nb";
import { sv } from "./sv";
import type { Words } from "./Words";

export type PageLanguage = "sv" | "nb" | "en";

const WORDS: Record<PageLanguage, Words> = { sv, nb, en };
/** What Office calls the languages. */
export const LOCALES: Record<PageLanguage, string> = { sv: "sv-SE", nb: "nb-NO", en: "en-US" };

export function wordsOf(language: PageLanguage): Words {
  return WORDS[language];
}

/** Fills the places of a text. */
export function filled(text: string, places: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(places[name] ?? whole));
}
