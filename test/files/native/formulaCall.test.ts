import { formulaCall } from "../../../src/files/native/formulaCall";

test.each([
  ['FORDELA.SHARE(C2:C9,"in,vers")', "SHARE", ["C2:C9", '"in,vers"']],
  ["FORDELA.PLACES(100,,Kommuner[[#All],[A, b]])", "PLACES", ["100", "", "Kommuner[[#All],[A, b]]"]],
  ["FORDELA.CREDIT('Län, kommuner'!B2:C9,{1,0.5})", "CREDIT", ["'Län, kommuner'!B2:C9", "{1,0.5}"]],
  ["FORDELA.KEY(Tabell['#Antal],Nyckel)", "KEY", ["Tabell['#Antal]", "Nyckel"]],
  ['IF(A1:A9="","",A1:A9)', "IF", ['A1:A9=""', '""', "A1:A9"]],
  ["fordela.level()", "LEVEL", []],
])("%s", (formula, name, words) => expect(formulaCall(formula)).toEqual({ name, words }));

test.each(["FORDELA.LEVEL(1,A1)*2", "A1+FORDELA.LEVEL(1,A1)", "SUM(A1)+SUM(A2)", "(A1)", "LEVEL(1"])(
  "%s is more than one call",
  (formula) => expect(formulaCall(formula)).toBeUndefined(),
);
