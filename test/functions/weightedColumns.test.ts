import { blendColumns } from "../../src/functions/blendColumns";
import { creditColumn } from "../../src/functions/creditColumn";
import { weightedColumns } from "../../src/functions/weightedColumns";
import { offerCustomFunctions } from "../support/offerCustomFunctions";

beforeAll(offerCustomFunctions);

test("a block's columns stand beside one weight each, and another number of weights is refused", () => {
  const block = [
    [1, 2],
    [3, 4],
  ];
  const read = {
    columns: [
      [1, 3],
      [2, 4],
    ],
    factors: [5, 7],
  };
  expect(weightedColumns(block, "stock", [[5, 7]])).toEqual(read);
  expect(() => weightedColumns(block, "stock", [[5], [6], [7]])).toThrow(/^F316 /);
});

test("a row with one weight is one column that lies down", () => {
  expect(creditColumn([[10, 21]], [[0.5]])).toEqual([[5], [10.5]]);
  expect(blendColumns([[1, 3]], [[2]])).toEqual([[0.25], [0.75]]);
});

test("negative figures are taken where they are asked for only", () => {
  expect(weightedColumns([[-1], [3]], "shares", 1, true).columns).toEqual([[-1, 3]]);
  expect(() => weightedColumns([[-1], [3]], "stock", 1)).toThrow(/^F110 /);
});
