import { narrowedEntries } from "../../../src/procurement/choice/narrowedEntries";
import { aTable } from "./aTable";

const parts = [
  [
    [1, 4],
    [2, 7],
  ],
  [
    [3, 0],
    [5, 6],
  ],
  [
    [4, 1],
    [6, 2],
  ],
] as const;

test("a part that is left with one entry is settled, and its use counts", () => {
  const left = narrowedEntries(aTable(parts, [8], [12]), (entry) => entry !== 0);
  // 7 is settled: 1 to 5 are left for the others, so that 6 and more goes, too; then 0 alone is left there, and 1 and 2 can stay.
  expect(left).toMatchObject({ settled: [101, 102], base: 5, rows: [] });
  expect([...(left?.names ?? [])]).toEqual([104, 105]);
});

test("what can no longer be kept is no table", () => {
  expect(narrowedEntries(aTable(parts, [16], [20]), () => true)).toBeUndefined();
  expect(narrowedEntries(aTable(parts, [0], [20]), (entry) => entry > 1)).toBeUndefined();
});
