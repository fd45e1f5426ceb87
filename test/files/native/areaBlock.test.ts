import { areaBlock } from "../../../src/files/native/areaBlock";
import { aSheet } from "../aFile";

test("cells are named with their sheet and fixed, and an apostrophe in its name is doubled", () => {
  const block = areaBlock(aSheet("Län '24", [["a"], ["", 5, 7]]), { row: 1, column: 1, rows: 1, columns: 2 });
  expect([block.value(0, 0), block.value(0, 1)]).toEqual([5, 7]);
  expect(block.cell(0, 1)).toBe("'Län ''24'!$C$2");
  expect(block.area(0, 0, 0, 1)).toBe("'Län ''24'!$B$2:$C$2");
});
