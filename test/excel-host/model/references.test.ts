import { offsetFormula, parseArea, renameSheetIn, shiftFormula } from ".";

const shifted = (formula: string, moved: string, shift: "down" | "up" | "left" | "right", target = "A") =>
  shiftFormula(formula, "A", target, parseArea(moved)!, shift);

it.each([
  ["=B5+1", "3:3", "down", "=B6+1"],
  ["=B2+$B$5", "3:4", "down", "=B2+$B$7"],
  ["=SUM(B2:B9)", "5:5", "down", "=SUM(B2:B10)"],
  ["=SUM(B2:B9)", "5:6", "up", "=SUM(B2:B7)"],
  ["=B5", "5:5", "up", "=#REF!"],
  ["=SUM(B5:B6)", "4:5", "up", "=SUM(B4:B4)"],
  ["=C1", "B:B", "left", "=B1"],
  ["=C1", "B:B", "right", "=D1"],
  ["=SUM(A:C)", "B:B", "right", "=SUM(A:D)"],
  ["=SUM(A:C)", "2:2", "down", "=SUM(A:C)"],
  ["=B9", "A1:A2", "down", "=B9"],
  ["=A9", "A1:A2", "down", "=A11"],
  ['="B5"&B5', "3:3", "down", '="B5"&B6'],
  ["=T[B5]+LOG10(B5)", "3:3", "down", "=T[B5]+LOG10(B6)"],
  ["=Other!B5", "3:3", "down", "=Other!B5"],
  ["='A'!B5", "3:3", "down", "=A!B6"],
] as const)("%s becomes right when %s moves %s", (formula, moved, shift, expected) => {
  expect(shifted(formula, moved, shift)).toBe(expected);
});

it.each([
  ["=A1+$A1+A$1+$A$1", "=C2+$A2+C$1+$A$1"],
  ["=SUM(A1:B2,A:A,1:1)", "=SUM(C2:D3,C:C,2:2)"],
  ["='Blad 1'!A1", "='Blad 1'!C2"],
])("%s copied one down and two right is %s", (formula, expected) => {
  expect(offsetFormula(formula, 1, 2)).toBe(expected);
});

it("falls off the sheet as #REF!", () => {
  expect(offsetFormula("=A1", -1, 0)).toBe("=#REF!");
});

it("follows a sheet's new name", () => {
  expect(renameSheetIn("=Old!A1+'Old'!B2+Older!C3+\"Old!A1\"", "Old", "New name")).toBe(
    "='New name'!A1+'New name'!B2+Older!C3+\"Old!A1\"",
  );
});
