import type { Language } from "../base";
import { transformNames } from "../distribution-key";
import { methodNames } from "../scenario";

/** What identifiers that stand in an explanation are called in a language. */
export function explanationNames(language: Language): Readonly<Record<string, string>> {
  return { ...methodNames[language], ...transformNames[language] };
}
