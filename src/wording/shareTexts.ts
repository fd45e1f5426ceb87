import type { Language } from "../base";
import { share as en } from "./en/share";
import { share as nb } from "./nb/share";
import { share as sv } from "./sv/share";

/** A text about copies, returns, verifying or comparing, by what it is for. */
export type ShareText = keyof typeof en;

/** Texts of the fourth place by language; apart from the pane's others, because they are fetched when first looked at. */
export const shareTexts: Readonly<Record<Language, Readonly<Record<ShareText, string>>>> = { en, sv, nb };
