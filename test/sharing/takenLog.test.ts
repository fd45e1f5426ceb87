import { mergeReturns } from "../../src/sharing";
import { afterMerge, aMergeBase, placesOf } from "./aMergeBase";
import { aReturn } from "./aReturn";

const base = aMergeBase();
const there = placesOf(base.run);
const swap = (from: string, to: string, persons: number) => ({ swaps: [{ from, to, persons }] });
const first = afterMerge(base, mergeReturns(base, [aReturn(swap("0114", "0117", 4), base.run)], true));

test("a return that was sent after an agreement goes on from it", () => {
  const second = aReturn({ ...swap("0117", "0115", 1), file: "dir/b.xlsx" }, first.run);
  const { files, log } = mergeReturns(first, [second], true);
  expect(files[0]).toMatchObject({ matched: true });
  expect(log.entries.map(({ code, sent, value }) => [code, sent, value])).toEqual([
    ["0114", there["0114"], there["0114"]! - 4],
    ["0115", there["0115"], there["0115"]! + 1],
    ["0117", there["0117"], there["0117"]! + 3],
  ]);
  expect(log.swaps).toHaveLength(2);
  expect(log.entries.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx", "b.xlsx"]);
});
test("another return to the same copy is a conflict; named alone it takes the place of the first", () => {
  const other = aReturn(swap("0115", "0117", 2), base.run);
  expect(mergeReturns(first, [other], true).files[0]!.differences.map(({ reason }) => reason)).toEqual([
    "otherReturn",
    "otherReturn",
  ]);
  const outcome = mergeReturns(first, [other], ["0115:places", "0117:places"]);
  expect(outcome.log.entries.map(({ code, value }) => [code, value])).toEqual([
    ["0115", there["0115"]! - 2],
    ["0117", there["0117"]! + 2],
  ]);
  expect(outcome.log.swaps).toMatchObject([{ from: "0115", to: "0117", persons: 2 }]);
  expect(placesOf(afterMerge(first, outcome).run)).toEqual({
    ...there,
    "0115": there["0115"]! - 2,
    "0117": there["0117"]! + 2,
  });
});
