import type { Language } from "../base";
import { rules as en } from "./en/rules";
import { rules as nb } from "./nb/rules";
import { rules as sv } from "./sv/rules";

/** A text about published rule sets, by what it is for. */
export type RuleText = keyof typeof en;

/** Texts on rule sets by language; fetched with the place where they are chosen. */
export const ruleTexts: Readonly<Record<Language, Readonly<Record<RuleText, string>>>> = { en, sv, nb };
