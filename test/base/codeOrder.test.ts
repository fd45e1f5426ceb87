import { codeOrder } from "../../src/base/codeOrder";

test("the lower code comes first, wherever its row stands", () => {
  const byCode = codeOrder(["1480", "0114", "0180"]);
  expect([0, 1, 2].sort(byCode)).toEqual([1, 2, 0]);
});
test("without codes the position stands in", () => {
  expect([2, 0, 1].sort(codeOrder(undefined))).toEqual([0, 1, 2]);
});
