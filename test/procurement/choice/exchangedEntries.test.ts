import { exchangedEntries } from "../../../src/procurement/choice/exchangedEntries";
import { pricedEntries } from "../../../src/procurement/choice/pricedEntries";
import { aTable } from "./aTable";

const pair = [
  [0, 0],
  [-3, 2],
] as const;

test("two parts are exchanged at once where one alone would break the row", () => {
  // Exactly 2 are to be used: b (−3) is better than a (−1), but both or none break the row.
  const table = aTable(
    [
      [
        [0, 0],
        [-1, 2],
      ],
      pair,
    ],
    [2],
    [2],
  );
  const from = { ...pricedEntries(table, Float64Array.of(0)), picks: Int32Array.of(1, 2) };
  const found = exchangedEntries(table, from, { left: 1000 });
  expect(found?.value).toBe(-3);
  expect([...(found?.picks ?? [])]).toEqual([0, 3]);
});

test("where every choice breaks the row there is no answer", () => {
  const table = aTable([pair, pair], [3], [3]);
  expect(exchangedEntries(table, pricedEntries(table, Float64Array.of(1)), { left: 1000 })).toBeUndefined();
});
