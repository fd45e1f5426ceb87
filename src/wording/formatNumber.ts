import type { Language } from "../base";

const nonBreakingSpace = "\u00a0";

/**
 * A number as the language prints it: 12 975,5 in Swedish and Norwegian, 12,975.5 in English.
 * @param decimals  how many to print; left out: as many as the number has, at most 6
 * @remarks Written out and not asked of the runtime, so that the same figure is the same text everywhere.
 */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  const rounded =
    decimals === undefined ? String(Number(value.toFixed(6))) : Math.abs(value).toFixed(decimals);
  const [whole = "0", fraction] = rounded.replace("-", "").split(".");
  const negative = value < 0 && Number(rounded) !== 0;
  const separator = language === "en" ? "," : nonBreakingSpace;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  const point = language === "en" ? "." : ",";
  return `${negative ? "−" : ""}${grouped}${fraction ? point + fraction : ""}`;
}
