import type { Language } from "../base";
import { why as en } from "./en/why";
import { why as nb } from "./nb/why";
import { why as sv } from "./sv/why";

/** A text about why a municipality gets what it gets, by what it is for. */
export type WhyText = keyof typeof en;

/** Texts of the explanation in the pane by language; fetched when one is first opened. */
export const whyTexts: Readonly<Record<Language, Readonly<Record<WhyText, string>>>> = { en, sv, nb };
