import { constantBlock } from "../../../src/files/native/constantBlock";
import { areaBlock } from "../../../src/files/native/areaBlock";
import { vectorOf } from "../../../src/files/native/vectorOf";
import { aSheet } from "../aFile";

test("a column and a row are vectors, blanks are null", () => {
  const sheet = aSheet("U", [[1], [""], [3]]);
  const column = vectorOf(areaBlock(sheet, { row: 0, column: 0, rows: 3, columns: 1 }))!;
  expect([column.values, column.cell(2), column.range]).toEqual([[1, null, 3], "'U'!$A$3", "'U'!$A$1:$A$3"]);
  expect(vectorOf(constantBlock("{4,5}"))?.values).toEqual([4, 5]);
});

test("a block of two dimensions or a text among figures is none", () => {
  expect(vectorOf(constantBlock("{1,2;3,4}"))).toBeUndefined();
  expect(vectorOf(constantBlock('{1,"12 "}'))).toBeUndefined();
});
