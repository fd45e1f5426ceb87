import { constantBlock } from "../../../src/files/native/constantBlock";
import { formulaSheet } from "../../../src/files/native/formulaSheet";
import { splitFormulas } from "../../../src/files/native/splitFormulas";

function worked(name: string, ...texts: string[]) {
  const sheet = formulaSheet("Steg", 0);
  const cells = splitFormulas(
    name,
    texts.map((text) => constantBlock(text)),
    { sheet, language: "sv", title: name },
  );
  return { cells, steps: sheet.cells() };
}

test("a target: pot, whole parts, remainders and their order stand in a block that the cells read", () => {
  // pot 10 + 4 = 14; 14/7 × 1, 2, 4 = 2, 4, 8
  const { cells, steps } = worked("TARGET", "10", "{1,2,4}", "{4,0,0}");
  expect(cells).toEqual([
    { value: 2, formula: "'Steg'!$F$10" },
    { value: 4, formula: "'Steg'!$F$11" },
    { value: 8, formula: "'Steg'!$F$12" },
  ]);
  expect(steps).toContainEqual({ row: 3, column: 1, value: 14, formula: "ROUND($B$3+SUM({4,0,0}),0)" });
});

test("places follow from the published level within their bounds", () => {
  // The README's four: level 150 of the key, the second above it already
  const { cells, steps } = worked("PLACES", "100", "{10,20,30,40}", "{5,40,0,15}", "", "{50,50,50,50}");
  expect(cells!.map(({ value }) => value)).toEqual([10, 0, 45, 45]);
  const level = steps.find(({ row, column }) => row === 4 && column === 1)!;
  expect(level.value).toBe(150);
  const own = steps.find(({ row, column }) => row === 9 && column === 1)!;
  expect(own.formula).toBe('MEDIAN(0,IF(50="",$B$3,50),ROUND($B$5*$A$10-5,0))');
});

test("what the tie rule decided has no formula", () =>
  expect(worked("PLACES", "4", "{1,1,1}").cells).toEqual([{ value: 2 }, { value: 1 }, { value: 1 }]));

test.each([
  ["PLACES", ["4", "{1,1,1}", "", "", "", "", '"proportionellt"']],
  ["APPORTION", ["4", "{1,1,1}", "1"]],
  ["APPORTION", ["4", "{1,1,1}", "", "", "", '"dean"']],
  ["PLACES", ["4", "{1,1,1}", "", "", "{1,1,1}"]],
])("%s of %s stands as values", (name, texts) => expect(worked(name, ...texts).cells).toBeUndefined());
