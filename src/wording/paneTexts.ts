import type { Language } from "../base";
import { pane as en } from "./en/pane";
import { pane as nb } from "./nb/pane";
import { pane as sv } from "./sv/pane";

/** A text of the pane, by what it is for. */
export type PaneText = keyof typeof en;

/** The pane's texts by language; apart from the other texts, which the worksheet functions carry too. */
export const paneTexts: Readonly<Record<Language, Readonly<Record<PaneText, string>>>> = { en, sv, nb };
