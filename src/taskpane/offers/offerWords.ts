import { offerTexts } from "../../wording";
import type { OfferText } from "../../wording";
import type { PaneWords } from "../paneWords";
import { filledText } from "../filledText";

/** Says a text about offers. */
export type OfferWords = (key: OfferText, values?: Readonly<Record<string, string | number>>) => string;

/** The texts of this part of the pane, with figures printed as everywhere in it. */
export function offerWords(words: PaneWords): OfferWords {
  const own = offerTexts[words.language];
  return (key, values) => filledText(own[key], values, words.number);
}
