import type { Language } from "../base";
import { formatNumber } from "./formatNumber";

/** A share as per cent, as the language prints it. Example: 0.125 is 12,5 % in Swedish and 12.5% in English. */
export function formatPercent(share: number, language: Language, decimals = 1): string {
  const text = formatNumber(share * 100, language, decimals);
  return language === "en" ? `${text}%` : `${text}\u00a0%`;
}
