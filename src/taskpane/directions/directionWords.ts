import { directionTexts } from "../../wording";
import type { DirectionText } from "../../wording";
import type { PaneWords } from "../paneWords";
import { filledText } from "../filledText";

/** Says a text about directions, inventory or lots. */
export type DirectionWords = (
  key: DirectionText,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The texts of this part of the pane, with figures printed as everywhere in it. */
export function directionWords(words: PaneWords): DirectionWords {
  const own = directionTexts[words.language];
  return (key, values) => filledText(own[key], values, words.number);
}
