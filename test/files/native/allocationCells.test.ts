import { allocationCells } from "../../../src/files/native/allocationCells";
import { areaBlock } from "../../../src/files/native/areaBlock";
import { constantBlock } from "../../../src/files/native/constantBlock";
import { ownAllocation } from "../../../src/files/native/ownAllocation";
import { resultBlock } from "../../../src/workbook";
import { aFile } from "../aFile";

const table = areaBlock(aFile.sheets[0]!, { row: 1, column: 1, rows: 4, columns: 4 });
const given = [table, undefined, constantBlock("90"), constantBlock('{"name","places","key"}')];
const { run, columns } = ownAllocation(given)!;
const own = (values: readonly (readonly (string | number)[])[]) => ({
  sheet: "Svar",
  cell: "Svar!B3",
  formula: "",
  area: { row: 2, column: 1, rows: 4, columns: 3 },
  values,
});
const words = { name: "Beräkning 2", language: "sv" } as const;

test("figures read a calculation of their own, row by row; labels stay", () => {
  const made = allocationCells(own(resultBlock(run, columns)), given, words)!;
  expect(made.sheet.name).toBe("Beräkning 2");
  expect(made.decided).toBe(0);
  expect(made.cells.map(({ row, column }) => [row, column])).toEqual(
    [3, 4, 5].flatMap((row) => [
      [row, 2],
      [row, 3],
    ]),
  );
  expect(made.cells[0]!.formula).toMatch(/^'Beräkning 2'!\$\w+\$13$/);
});

test("figures that do not follow from the cells stand", () => {
  const [header, first, ...rest] = resultBlock(run, columns);
  const changed = [header!, [first![0]!, Number(first![1]) + 1, first![2]!], ...rest];
  expect(allocationCells(own(changed), given, words)?.decided).toBe(1);
  expect(allocationCells(own([]), given, words)).toBeUndefined();
});
