import { formulaSheet } from "../../../src/files/native/formulaSheet";

test("a block stands where it was said to, and the next one to its right", () => {
  const sheet = formulaSheet("Steg", 4);
  const place = sheet.place(["key", "split"], 2);
  expect([place.cell("split", 1), place.range("key"), place.line(0), place.weight("key")]).toEqual([
    "$F$11",
    "$E$10:$E$11",
    "$F$3",
    "$E$8",
  ]);
  const block = sheet.put(
    "Svar!B2 TARGET",
    [{ label: "Att fördela", value: 9 }],
    [
      { name: "key", title: "Nyckel", weight: 2, cells: [{ value: 0.5 }, { value: 0.5 }] },
      { name: "split", title: "Personer", cells: [{ value: 4 }, { value: 5, formula: "9-4" }] },
    ],
  );
  expect([block.cell(1, 0), block.value(1, 0), block.rows]).toEqual(["'Steg'!$F$11", 5, 2]);
  expect(sheet.cells()).toContainEqual({ row: 10, column: 5, value: 5, formula: "9-4" });
  expect(sheet.cells()).toContainEqual({ row: 2, column: 5, value: 9 });
  expect(sheet.place(["key"], 1).cell("key", 0)).toBe("$H$10");
});
