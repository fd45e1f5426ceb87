import type { Language } from "../base";
import { readNumber } from "../tables";
import { formatNumber } from "../wording";
import type { PaneText } from "../wording";

/** What a field takes. */
export interface NumberBounds {
  readonly most?: number | undefined;
  readonly isWhole?: boolean | undefined;
}

/** A number as it was meant, or what is to be written instead. */
export type TypedNumber =
  | { readonly value: number }
  | { readonly fault: PaneText; readonly values?: Readonly<Record<string, string>> };

/** Points or commas where thousands part: 1.500 is written so in the Nordic countries by nobody, and may be one and a half. */
const groups = /^[1-9]\d{0,2}([.,]\d{3})+$/;

/**
 * Reads what was typed into a field for a number of at least 0; comma and point are both read.
 * @param written  not blank
 * @remarks Example: "1 500" is 1500; "1.500" in a field of whole numbers is told to be written 1500 or 1 500.
 */
export function typedNumber(
  written: string,
  language: Language,
  { most = Infinity, isWhole = false }: NumberBounds,
): TypedNumber {
  const value = readNumber(plainDigits(written, language === "en"));
  const isUnfit = value === undefined || (isWhole && !Number.isInteger(value));
  if (isUnfit && groups.test(written.trim())) {
    const plain = written.replace(/\D/g, "");
    return { fault: "numberGrouped", values: { plain, grouped: formatNumber(Number(plain), language) } };
  }
  if (value === undefined) return { fault: "numberUnread" };
  if (value < 0) return { fault: "numberBelow" };
  if (isUnfit) return { fault: "numberNotWhole" };
  if (value > most) return { fault: "numberAbove", values: { most: formatNumber(most, language) } };
  return { value };
}

/**
 * What was typed without the marks between thousands, wherever the typing has left them: 1 0000 on the way to 10 000.
 * @remarks In English a comma followed by three digits or more stands between thousands; 0,5 is still a half.
 */
function plainDigits(written: string, hasCommas: boolean): string {
  const joined = written.trim().replace(/(?<=\d)\s+(?=\d)/g, "");
  return (hasCommas ? joined.replace(/,(?=\d{3})/g, "") : joined).replace(/\s/g, " ");
}
