import { fileFormula } from "../../src/xlsx/fileFormula";
import { shownFormula } from "../../src/xlsx/shownFormula";

test.each([
  ["_xldudf_FORDELA_SHARE(A1)", "FORDELA.SHARE(A1)"],
  ["_xldudf_fordela_share(a1)", "FORDELA.SHARE(a1)"],
  ["=_xlfn.LET(_xlpm.a,1,_xlpm.a)", "LET(a,1,a)"],
  ["_xlfn._xlws.filter(A1:A2,B1:B2)", "FILTER(A1:A2,B1:B2)"],
  ['"_xlfn.LET("&A1', '"_xlfn.LET("&A1'],
  ["_xldudf_ANNAT_X(1)", "_xldudf_ANNAT_X(1)"],
])("%s is shown as %s", (stored, shown) => expect(shownFormula(stored)).toBe(shown));

test("what is shown is what was stored", () => {
  const formula = "FORDELA.PLACES(1500,FORDELA.KEY(Kommuner[#All]))";
  expect(shownFormula(fileFormula(formula))).toBe(formula);
});
