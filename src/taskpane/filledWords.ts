import type { Language } from "../base";
import type { PaneWords } from "./paneWords";
import { filledText } from "./filledText";

/** Says a text of one part of the pane. */
export type FilledWords<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The texts of a part of the pane that is fetched when first looked at, with figures printed as everywhere in it. */
export function filledWords<Key extends string>(
  texts: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
  words: PaneWords,
): FilledWords<Key> {
  const own = texts[words.language];
  return (key, values) => filledText(own[key], values, words.number);
}
