/** A formula that is one call of a function. */
export interface FormulaCall {
  /** In capitals and without the add-in's prefix: "SHARE". */
  readonly name: string;
  /** As written; "" where one was left out. */
  readonly words: readonly string[];
}

/**
 * Takes a formula apart that consists of one call; undefined where it is anything else.
 * @param formula  in English, with commas, as Excel shows it
 * @remarks Example: "FORDELA.SHARE(C2:C9,"inverse")" is SHARE of 'C2:C9' and '"inverse"'.
 */
export function formulaCall(formula: string): FormulaCall | undefined {
  const text = formula.trim().replace(/^=/, "");
  const name = /^(?:FORDELA\.)?([A-Z][A-Z0-9]*)\(/i.exec(text)?.[0];
  if (name === undefined || !text.endsWith(")")) return undefined;
  const words: string[] = [""];
  let [depth, quote] = [0, ""];
  for (const letter of text.slice(name.length, -1)) {
    const last = words.length - 1;
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === '"') quote = letter;
    else if (letter === "'" && !inBrackets(words[last] ?? "")) quote = letter;
    else if ("([{".includes(letter)) depth++;
    else if (")]}".includes(letter)) depth--;
    if (depth < 0) return undefined; // the call ended before the formula did
    if (letter === "," && depth === 0 && quote === "") words.push("");
    else words[last] += letter;
  }
  if (depth !== 0 || quote !== "") return undefined;
  const trimmed = words.map((word) => word.trim());
  return {
    name: name
      .replace(/^FORDELA\./i, "")
      .slice(0, -1)
      .toUpperCase(),
    words: trimmed.length === 1 && trimmed[0] === "" ? [] : trimmed,
  };
}

/** Within [ ] an apostrophe escapes the letter after it, elsewhere it opens a sheet's name. */
function inBrackets(text: string): boolean {
  return text.lastIndexOf("[") > text.lastIndexOf("]");
}
