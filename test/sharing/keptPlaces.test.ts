import { mergeReturns } from "../../src/sharing";
import { keptPlaces } from "../../src/sharing/keptPlaces";
import { afterMerge, aMergeBase, placesOf } from "./aMergeBase";
import { aMergeEntry } from "./aMergeEntry";
import { aReturn } from "./aReturn";

const swaps = [{ from: "0114", to: "0117", persons: 3 }];

test.each(["sainteLague", "dHondt", "adams", "clipAndScale", "proportional"] as const)(
  "%s: what was agreed stands after the next run, and nobody else moves",
  (method) => {
    const base = aMergeBase({ method });
    const outcome = mergeReturns(base, [aReturn({ swaps }, base.run)], true);
    const before = placesOf(base.run);
    expect(placesOf(afterMerge(base, outcome).run)).toEqual({
      ...before,
      "0114": before["0114"]! - 3,
      "0117": before["0117"]! + 3,
    });
  },
);
test("who would move is kept, and marked as named by nobody", () => {
  const { run, log, runOn } = aMergeBase();
  const to = { ...log, entries: [aMergeEntry({ value: placesOf(run)["0114"]! + 2 })] };
  const kept = keptPlaces(run, (table) => runOn({ ...table, rows: table.rows }), log, to);
  const added = kept.entries.filter(({ isKept }) => isKept);
  expect(added.length).toBeGreaterThan(0);
  for (const { code, value } of added) expect(value).toBe(placesOf(run)[code]);
});
