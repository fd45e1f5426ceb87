import type { Language } from "../base";
import { copies as en } from "./en/copies";
import { copies as nb } from "./nb/copies";
import { copies as sv } from "./sv/copies";

/** The same texts, whatever the language. */
export type CopyTexts = Readonly<Record<keyof typeof en, string>>;

/** What stands in copies for others, by language; apart from the other texts, which the worksheet functions carry too. */
export const copyTexts: Readonly<Record<Language, CopyTexts>> = { en, sv, nb };
