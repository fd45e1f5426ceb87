import type { Language } from "../base";
import { fill } from "./fill";
import { formatNumber } from "./formatNumber";
import { formatPercent } from "./formatPercent";
import { term } from "./term";
import { texts } from "./texts";
import type { ExplanationTexts } from "./explanationTexts";

/** A line as the report gives it: which text, and what stands in it. */
export interface ExplanationTextLine {
  readonly text: keyof ExplanationTexts;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * One line of an explanation in a language.
 * @param names  what identifiers that stand in the line (method, transform, bound) are called in the language
 * @remarks Forms: n plain, d2 and d6 decimals, p per cent with the ten decimals of a key share, p0 and p1 rounded per cent.
 */
export function explanationText(
  line: ExplanationTextLine,
  language: Language,
  names: Readonly<Record<string, string>> = {},
): string {
  const { explanation, results } = texts[language];
  const known: Readonly<Record<string, string>> = { ...results.terms, ...names };
  const values = Object.fromEntries(
    Object.entries(line.values).map(([name, value]) => {
      if (typeof value !== "string" || name === "name" || name === "column") return [name, value];
      if (name === "direction") return [name, results.directions[value as keyof typeof results.directions]];
      return [name, term(known, value)];
    }),
  );
  const unit = results.units[line.values["purpose"] as keyof typeof results.units];
  return fill(explanation[line.text], { ...values, unit }, (value, form) => {
    switch (form) {
      case "p":
        return formatPercent(value, language, 10);
      case "p0":
      case "p1":
        return formatPercent(value, language, Number(form[1]));
      case "d2":
      case "d6":
        return formatNumber(value, language, Number(form[1]));
      default:
        return formatNumber(value, language);
    }
  });
}
