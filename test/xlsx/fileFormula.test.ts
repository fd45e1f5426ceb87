import { fileFormula } from "../../src/xlsx/fileFormula";

test.each([
  ["FORDELA.SHARE(A1:A9)", "_xldudf_FORDELA_SHARE(A1:A9)"],
  ["1+fordela.perThousand(A1,B1)", "1+_xldudf_FORDELA_PERTHOUSAND(A1,B1)"],
  ['IF(A1="FORDELA.X(",FORDELA.X(1),2)', 'IF(A1="FORDELA.X(",_xldudf_FORDELA_X(1),2)'],
  ["'FORDELA.X('!A1", "'FORDELA.X('!A1"],
  ["SUM(A1)", "SUM(A1)"],
  ["MITTFORDELA.X(1)", "MITTFORDELA.X(1)"],
])("%s is stored as %s", (shown, stored) => expect(fileFormula(shown)).toBe(stored));
