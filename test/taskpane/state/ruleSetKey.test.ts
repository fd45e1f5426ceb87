import { ruleSetKey } from "../../../src/taskpane/state/ruleSetKey";
import { aRun } from "../aRun";

const names = { population: "Folkmängd", labourMarket: "Arbetsmarknad", reception: "Mottagande" };

test("the structure of 2019 weighs 43, 37 and 20", () => {
  const { definition, omitted } = ruleSetKey("structure2019", aRun().municipal, names);
  expect(definition.criteria.map((each) => each.weight)).toEqual([43, 37, 20]);
  expect(omitted).toEqual([]);
});

test("a count of the unemployed is no measure of the labour market and is left out by name", () => {
  const { municipal } = aRun();
  const headers = municipal.table.headers.map((header) => header.replace("procent", "december"));
  const counted = { ...municipal, table: { ...municipal.table, headers } };
  expect(ruleSetKey("structure2019", counted, names).omitted).toEqual([
    { role: "labourMarket", why: "count" },
  ]);
});
