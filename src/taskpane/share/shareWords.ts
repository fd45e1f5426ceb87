import { shareTexts } from "../../wording";
import type { ShareText } from "../../wording";
import type { PaneWords } from "../paneWords";
import { filledText } from "../filledText";

/** Says a text about copies, returns, verifying or comparing. */
export type ShareWords = (key: ShareText, values?: Readonly<Record<string, string | number>>) => string;

/** The texts of this part of the pane, with figures printed as everywhere in it. */
export function shareWords(words: PaneWords): ShareWords {
  const own = shareTexts[words.language];
  return (key, values) => filledText(own[key], values, words.number);
}
