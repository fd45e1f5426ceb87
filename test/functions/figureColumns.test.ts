import { figureColumns } from "../../src/functions/figureColumns";

test("a block becomes its columns, read as figures", () => {
  expect(
    figureColumns(
      [
        [1, "1 381"],
        ["12,5", "-"],
      ],
      "stock",
    ),
  ).toEqual([
    [1, 12.5],
    [1381, 0],
  ]);
});

test("a single value is one column of one row", () => {
  expect(figureColumns(7, "shares")).toEqual([[7]]);
});
