/**
 * Whether a formula, as a file or a cell shows it, calls a function of ours.
 * @remarks LibreOffice saves the names in lower case. Example: "_xldudf_fordela_share(A1:A9)" and "FORDELA.SHARE(A1:A9)".
 */
export function isAddinFormula(formula: string): boolean {
  return /(?<![\w.])(?:_xldudf_|_xlfn\.)?FORDELA[._]\w+\(/i.test(formula.replace(/"(?:[^"]|"")*"/g, ""));
}
