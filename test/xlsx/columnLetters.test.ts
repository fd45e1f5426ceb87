import { columnLetters } from "../../src/xlsx/columnLetters";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
] as const)("column %d is %s", (column, letters) => expect(columnLetters(column)).toBe(letters));
