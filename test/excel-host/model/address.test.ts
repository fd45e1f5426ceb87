import {
  columnLetters,
  columnNumber,
  formatArea,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  quoteSheetName,
  splitSheet,
  without,
} from ".";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %d is %s", (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
  expect(columnNumber(letters)).toBe(number);
});

it.each(["A1", "B2:D4", "A:C", "3:9", "XFD1048576"])("reads and writes %s", (address) => {
  expect(formatArea(parseArea(address)!)).toBe(address);
});

it("reads dollars and corners in any order", () => {
  expect(formatArea(parseArea("$D$4:B2")!)).toBe("B2:D4");
  expect(formatArea(parseArea("B2:D4")!, true)).toBe("$B$2:$D$4");
  expect(parseArea("C:A")).toEqual({ row: 0, column: 0, rows: MAX_ROWS, columns: 3 });
  expect(parseArea("2:2")).toEqual({ row: 1, column: 0, rows: 1, columns: MAX_COLUMNS });
});

it.each(["", "A0", "XFE1", "A1048577", "Kommuner", "A1:B", "1A"])("does not read %p", (text) => {
  expect(parseArea(text)).toBeNull();
});

it.each([
  ["Kommuner", "Kommuner"],
  ["Fördelning", "Fördelning"],
  ["Blad 1", "'Blad 1'"],
  ["It's", "'It''s'"],
  ["A1", "'A1'"],
  ["2022", "'2022'"],
])("a formula names the sheet %s as %s", (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
  expect(splitSheet(`${quoted}!B2`)).toEqual({ sheet: name, rest: "B2" });
});

it("cuts an area out of another", () => {
  const pieces = without(parseArea("A1:C3")!, parseArea("B2")!);
  expect(pieces.map((piece) => formatArea(piece))).toEqual(["A1:C1", "A3:C3", "A2", "C2"]);
  expect(without(parseArea("A1")!, parseArea("B2")!)).toEqual([parseArea("A1")]);
});
