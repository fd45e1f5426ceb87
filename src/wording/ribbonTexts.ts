import type { Language } from "../base";
import { ribbon as en } from "./en/ribbon";
import { ribbon as nb } from "./nb/ribbon";
import { ribbon as sv } from "./sv/ribbon";

/** A text of the ribbon buttons, by what it is for. */
export type RibbonText = keyof typeof en;

/** What the ribbon buttons say themselves, by language; they answer where the pane, with its texts, could not be fetched. */
export const ribbonTexts: Readonly<Record<Language, Readonly<Record<RibbonText, string>>>> = { en, sv, nb };
