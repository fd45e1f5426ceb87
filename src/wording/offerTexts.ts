import type { Language } from "../base";
import { offers as en } from "./en/offers";
import { offers as nb } from "./nb/offers";
import { offers as sv } from "./sv/offers";

/** A text of the place for offers, by what it is for. */
export type OfferText = keyof typeof en;

/** Texts on offers by language; apart from the pane's others, because they are fetched when first looked at. */
export const offerTexts: Readonly<Record<Language, Readonly<Record<OfferText, string>>>> = { en, sv, nb };
