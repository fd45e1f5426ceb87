import type { Language } from "../base";
import { columns as en } from "./en/columns";
import { columns as nb } from "./nb/columns";
import { columns as sv } from "./sv/columns";

/** A text about the columns of the table, by what it is for. */
export type ColumnText = keyof typeof en;

/** Texts on the columns of the table by language; fetched with the place where they stand. */
export const columnTexts: Readonly<Record<Language, Readonly<Record<ColumnText, string>>>> = { en, sv, nb };
