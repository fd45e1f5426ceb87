import { constantBlock } from "../../../src/files/native/constantBlock";
import { areaBlock } from "../../../src/files/native/areaBlock";
import { figureFormulas } from "../../../src/files/native/figureFormulas";
import { aSheet } from "../aFile";

const sheet = aSheet("U", [
  [10, 4, 1],
  [30, 1, 3],
]);
const column = (place: number, columns = 1) => areaBlock(sheet, { row: 0, column: place, rows: 2, columns });

test.each([
  ["SHARE", [column(0)], [0.25, "'U'!$A$1/SUM('U'!$A$1:$A$2)"]],
  ["SHORTFALL", [column(0), column(1)], [6, "MAX(0,'U'!$A$1-'U'!$B$1)"]],
  ["PERTHOUSAND", [column(1), column(0)], [400, "1000*'U'!$B$1/'U'!$A$1"]],
  ["CREDIT", [column(1, 2), constantBlock("{1,0.5}")], [4.5, "1*'U'!$B$1+0.5*'U'!$C$1"]],
  [
    "BLEND",
    [column(1, 2), constantBlock("{3;1}")],
    // (3 × 4/5 + 1/4) / 4
    [0.6625, "(3*'U'!$B$1/SUM('U'!$B$1:$B$2)+1*'U'!$C$1/SUM('U'!$C$1:$C$2))/SUM({3;1})"],
  ],
] as const)("%s", (name, given, [value, formula]) => {
  const [first] = figureFormulas(name, given)!;
  expect(first!.value).toBeCloseTo(value, 14);
  expect(first!.formula).toBe(formula);
});

test("blanks, unknown transforms and lengths that differ have no plain formula", () => {
  const blank = areaBlock(sheet, { row: 0, column: 0, rows: 3, columns: 1 });
  expect(figureFormulas("SHARE", [blank])).toBeUndefined();
  expect(figureFormulas("SHARE", [column(0), constantBlock('"factor"')])).toBeUndefined();
  expect(figureFormulas("SHARE", [column(0), constantBlock('"rate"'), blank])).toBeUndefined();
  expect(figureFormulas("SHORTFALL", [column(0), constantBlock("5")])).toBeUndefined();
  expect(figureFormulas("EVENNESS", [column(0), column(1)])).toBeUndefined();
});
