import { isAddinFormula } from "../../src/xlsx/isAddinFormula";

test.each([
  "_xldudf_FORDELA_SHARE(A1:A9)",
  "1+_xldudf_fordela_total(A1)",
  "FORDELA.PLACES(1,A1:A9)",
  "_xlfn.FORDELA.KEY(A1)",
])("%s is of ours", (formula) => expect(isAddinFormula(formula)).toBe(true));
test.each(['"FORDELA.SHARE("&A1', "SUM(A1:A9)", "OMFORDELA.SHARE(A1)", "FORDELA_SUMMA"])(
  "%s is not",
  (formula) => expect(isAddinFormula(formula)).toBe(false),
);
