import { unitsOf } from "../../../src/procurement/choice/unitsOf";
import { aTable } from "./aTable";

test("by hand: the mean of what the entries use, row by row, a use below 0 as one above", () => {
  const table = aTable(
    [
      [
        [1, 0, -3],
        [2, 4, 1],
      ],
      [[0, 2, 5]],
    ],
    [0, 0],
    [9, 9],
  );
  expect([...unitsOf(table)]).toEqual([2, 3]);
});
