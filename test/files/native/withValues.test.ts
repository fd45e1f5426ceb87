import { withValues } from "../../../src/files/native/withValues";
import { aFile } from "../aFile";

test("changed cells show their new figures, all others what they held", () => {
  const changed = withValues(aFile, [{ sheet: "Underlag", cells: [{ row: 2, column: 3, value: 7 }] }]);
  const at = (row: number, column: number) =>
    changed.sheets[0]!.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  expect([at(2, 3), at(3, 3)]).toEqual([7, 11000]);
  expect(changed.sheets[1]).toBe(aFile.sheets[1]);
  expect(withValues(aFile, [])).toBe(aFile);
});
