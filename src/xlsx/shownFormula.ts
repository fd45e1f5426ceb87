import { outsideQuotes } from "./outsideQuotes";

/**
 * A formula as Excel shows it, from one as a file holds it: without the prefixes of newer functions and of add-ins.
 * @param formula  with or without "="
 * @remarks Upper and lower case alike: LibreOffice writes "_xldudf_fordela_share". Example: "_xlfn.LET(_xlpm.a,1,_xlpm.a)" is "LET(a,1,a)".
 */
export function shownFormula(formula: string): string {
  return outsideQuotes(formula.replace(/^=/, ""), (text) =>
    text
      .replace(/_xlfn\.(?:_xlws\.)?(\w[\w.]*)(?=\()/giu, (_, name: string) => name.toUpperCase())
      .replace(/_xlpm\./giu, "")
      .replace(/_xldudf_FORDELA_([a-z0-9]+)/giu, (_, name: string) => `FORDELA.${name.toUpperCase()}`),
  );
}
