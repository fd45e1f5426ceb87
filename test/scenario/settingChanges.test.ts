import { settingChanges } from "../../src/scenario/settingChanges";
import { aCountyRun } from "../sharing/aCountyRun";

const run = aCountyRun();
const other = (given: object) => ({ ...run, scenario: { ...run.scenario, ...given } });

test("parameters that differ are told by their ids, credits by role; the language is none", () =>
  expect(
    settingChanges(
      run,
      other({
        total: 9,
        language: "nb",
        exemptAbove: 2,
        credits: { ...run.scenario.credits, reception: 0.5 },
      }),
    ),
  ).toEqual([
    { kind: "parameter", name: "total", before: 200, after: 9 },
    { kind: "parameter", name: "creditReception", before: 0, after: 0.5 },
    { kind: "parameter", name: "exemptAbove", before: null, after: 2 },
  ]));
test("a criterion's weight that differs is told by its column", () => {
  const [step] = run.key.criteria;
  const key = { ...run.key, criteria: [{ ...step!, criterion: { ...step!.criterion, weight: 3 } }] };
  expect(settingChanges(run, { ...run, key })).toEqual([
    { kind: "criterion", name: "population weight", before: 1, after: 3 },
  ]);
});

test("two criteria on one column are told apart: neither hides what became of the other", () => {
  const [step] = run.key.criteria;
  const twice = (first: number, second: number) => {
    const weighed = (weight: number) => ({ ...step!, criterion: { ...step!.criterion, weight } });
    return { ...run, key: { ...run.key, criteria: [weighed(first), weighed(second)] } };
  };
  expect(settingChanges(twice(1, 5), twice(2, 5))).toEqual([
    { kind: "criterion", name: "population weight", before: 1, after: 2 },
  ]);
  expect(settingChanges(twice(1, 5), twice(1, 6))).toEqual([
    { kind: "criterion", name: "population (2) weight", before: 5, after: 6 },
  ]);
});
