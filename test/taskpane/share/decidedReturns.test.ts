import { runScenario } from "../../../src/scenario";
import { choiceName, countyCopy, emptyMergeLog, mergeReturns } from "../../../src/sharing";
import { decidedReturns } from "../../../src/taskpane/share/decidedReturns";
import { aReturn } from "../../sharing/aReturn";
import { aCountyRun } from "../../sharing/aCountyRun";

const run = aCountyRun();
const base = {
  run,
  log: emptyMergeLog,
  runOn: (table: Parameters<typeof runScenario>[0]) =>
    runScenario(
      table,
      { criteria: [{ name: "Folkmängd", column: "population", transform: "share", weight: 1 }] },
      run.scenario,
    ),
};
const places = new Map(countyCopy(run, "01")?.rows.map((row) => [row.code, row.places ?? 0]));
const [a = 0, b = 0] = ["0114", "0115"].map((code) => places.get(code));
const agreed = aReturn({
  inputs: { "0114": { agreed: a - 2, capacity: 40 }, "0115": { agreed: b + 2 } },
});

test("what nobody chose is taken where it is sound: the log and the cells are those of `fordela merge --accept all`", () => {
  const { outcome } = decidedReturns(base, [agreed], new Map());
  const merged = mergeReturns(base, [agreed], true);
  expect(merged.cells.length).toBeGreaterThan(2);
  expect([outcome.log, outcome.cells]).toEqual([merged.log, merged.cells]);
});

test("what is declined is left out, and with it what cannot stand without it", () => {
  const { outcome, chosen } = decidedReturns(
    base,
    [agreed],
    new Map([[choiceName("a.xlsx", "agreed", "0114"), false]]),
  );
  expect([...chosen]).toEqual([choiceName("a.xlsx", "capacity", "0114")]);
  expect(outcome.log.entries.map(({ field, value }) => [field, value])).toEqual([["capacity", 40]]);
});

test("of two files that disagree none is taken until one is chosen, and then that one", () => {
  const other = aReturn({ file: "b.xlsx", inputs: { "0114": { capacity: 55 } } });
  const mine = aReturn({ inputs: { "0114": { capacity: 40 } } });
  expect(decidedReturns(base, [mine, other], new Map()).outcome.log).toBe(base.log);
  const choices = new Map([[choiceName("b.xlsx", "capacity", "0114"), true]]);
  const { outcome } = decidedReturns(base, [mine, other], choices);
  expect(outcome.log.entries.map(({ value }) => value)).toEqual([55]);
});
