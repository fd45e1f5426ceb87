import type { Language } from "../base";
import { commands as en } from "./en/commands";
import { commands as nb } from "./nb/commands";
import { commands as sv } from "./sv/commands";

/** A text of the command line, by what it is for. */
export type CommandText = keyof typeof en;

/** The command line's texts by language; apart from the other texts, which the worksheet functions carry too. */
export const commandTexts: Readonly<Record<Language, Readonly<Record<CommandText, string>>>> = { en, sv, nb };
