import { ruleSetKey, ruleSets } from "../../../src/distribution-key/rules";
import { matchingRuleSet } from "../../../src/taskpane/key/matchingRuleSet";
import { aRun } from "../aRun";

const fitted = ruleSets.map((ruleSet) => ({ ruleSet, ...ruleSetKey(ruleSet, aRun().municipal, {}) }));
const criteriaOf = (id: string) => fitted.find(({ ruleSet }) => ruleSet.id === id)?.definition.criteria ?? [];

test("a key is known as the rule set that it follows, whatever its criteria are called", () => {
  const renamed = criteriaOf("lanstal2019").map((each) => ({ ...each, name: "X" }));
  expect(matchingRuleSet(renamed, fitted)?.ruleSet.id).toBe("lanstal2019");
});

test("another weight makes a key of one's own, except where no weight was published", () => {
  const moved = criteriaOf("lanstal2019").map((each) => ({ ...each, weight: each.weight + 1 }));
  expect(matchingRuleSet(moved, fitted)).toBeUndefined();
  const weighed = criteriaOf("protection2022").map((each) => ({ ...each, weight: 7 }));
  expect(matchingRuleSet(weighed, fitted)?.ruleSet.id).toBe("protection2022");
});

test("where two rule sets come out alike on a table, the one chosen last is named", () => {
  const alike = criteriaOf("europe2015May");
  expect(alike).toHaveLength(2);
  expect(matchingRuleSet(alike, fitted, "europe2015May")?.ruleSet.id).toBe("europe2015May");
});
