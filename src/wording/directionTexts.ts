import type { Language } from "../base";
import { directions as en } from "./en/directions";
import { directions as nb } from "./nb/directions";
import { directions as sv } from "./sv/directions";

/** A text about where procurement should be directed, by what it is for. */
export type DirectionText = keyof typeof en;

/** Texts on directions, inventory and lots by language; apart from the pane's others, because they are fetched when first looked at. */
export const directionTexts: Readonly<Record<Language, Readonly<Record<DirectionText, string>>>> = {
  en,
  sv,
  nb,
};
