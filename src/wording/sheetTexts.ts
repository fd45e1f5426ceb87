import type { Language } from "../base";
import { sheet as en } from "./en/sheet";
import { sheet as nb } from "./nb/sheet";
import { sheet as sv } from "./sv/sheet";

/** A text that stands above a written result, by what it is for. */
export type SheetText = keyof typeof en;

/** What is written above a result, by language; apart from the other texts, which the worksheet functions carry too. */
export const sheetTexts: Readonly<Record<Language, Readonly<Record<SheetText, string>>>> = { en, sv, nb };
