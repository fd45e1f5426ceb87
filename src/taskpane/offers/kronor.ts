import { formatNumber } from "../../wording";
import type { PaneWords } from "../paneWords";

/**
 * An amount as the agency prints it.
 * @param amount    [SEK]
 * @param decimals  two where there are öre, unless named
 * @remarks Example: 182300 is "182 300 kr" in Swedish and Norwegian, "SEK 182,300" in English.
 */
export function kronor(amount: number, { language }: PaneWords, decimals?: number): string {
  const cents = Math.round(amount * 100) / 100;
  const figure = formatNumber(cents, language, decimals ?? (Number.isInteger(cents) ? 0 : 2));
  return language === "en" ? `SEK\u00a0${figure}` : `${figure}\u00a0kr`;
}
