import type { Language } from "../base";
import { argumentTexts as en } from "./en/argumentTexts";
import { argumentTexts as nb } from "./nb/argumentTexts";
import { argumentTexts as sv } from "./sv/argumentTexts";

/** Texts about arguments by language, for those who know it from the start. */
export const argumentTexts: Readonly<Record<Language, typeof en>> = { en, sv, nb };
