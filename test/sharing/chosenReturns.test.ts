import { choiceName, chosenReturns, countyCopy, emptyMergeLog, mergeReturns } from "../../src/sharing";
import { aCountyRun } from "./aCountyRun";
import { aReturn } from "./aReturn";

const none = emptyMergeLog;

test("what is declined is as if it had never been filled in; the rest is taken", () => {
  const run = aCountyRun();
  const places = new Map(countyCopy(run, "01")?.rows.map((row) => [row.code, row.places ?? 0]));
  const [a = 0, b = 0] = ["0114", "0115"].map((code) => places.get(code));
  const returned = aReturn({
    inputs: {
      "0114": { agreed: a - 2, capacity: 40, comment: "nej" },
      "0115": { agreed: b + 2, capacity: 9 },
    },
  });
  const accepted = (declined: readonly string[]) =>
    mergeReturns({ run, log: none }, chosenReturns([returned], new Set(declined)), true).log.entries.map(
      ({ code, field, value }) => `${code} ${field} ${value}`,
    );
  expect(accepted([choiceName("a.xlsx", "capacity", "0114")])).toEqual([
    `0114 agreed ${a - 2}`,
    "0114 comment nej",
    `0115 agreed ${b + 2}`,
    "0115 capacity 9",
  ]);
  expect(accepted([choiceName("a.xlsx", "agreed", "0115")])).toEqual([
    "0114 capacity 40",
    "0114 comment nej",
    "0115 capacity 9",
  ]);
});

test("of two files that say different things, declining one lets the other be taken", () => {
  const run = aCountyRun();
  const [one, other] = [
    aReturn({ inputs: { "0114": { capacity: 4 } } }),
    aReturn({ file: "b.xlsx", inputs: { "0114": { capacity: 7 } } }),
  ];
  const merged = (declined: readonly string[]) =>
    mergeReturns({ run, log: none }, chosenReturns([one, other], new Set(declined)), true);
  expect(merged([]).log.entries).toEqual([]);
  expect(merged([choiceName("a.xlsx", "capacity", "0114")]).log.entries).toMatchObject([{ value: 7 }]);
});
