import type { Language } from "../base";

/** The language to speak for a language tag of Excel's: Swedish and Norwegian are met, all others get English. */
export function languageOf(tag: string): Language {
  if (/^sv\b/i.test(tag)) return "sv";
  return /^(nb|nn|no)\b/i.test(tag) ? "nb" : "en";
}
