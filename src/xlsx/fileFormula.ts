import { outsideQuotes } from "./outsideQuotes";

/**
 * A formula as a file holds it, from one as Excel shows it: functions of the add-in get the prefix that files use for
 * every add-in's functions.
 * @param formula  without "="
 * @remarks Example: "FORDELA.SHARE(A1:A9)" is stored as "_xldudf_FORDELA_SHARE(A1:A9)".
 */
export function fileFormula(formula: string): string {
  return outsideQuotes(formula, (text) =>
    text.replace(
      /(?<![\w.])FORDELA\.(\w+)(?=\()/giu,
      (_, name: string) => `_xldudf_FORDELA_${name.toUpperCase()}`,
    ),
  );
}
