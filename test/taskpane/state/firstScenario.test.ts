import { firstScenario } from "../../../src/taskpane/state/firstScenario";
import { aRun } from "../aRun";

const names = { population: "Folkmängd", labourMarket: "Arbetsmarknad", reception: "Mottagande" };

test("a table with a rate and a reception column is met with the structure of 2019", () => {
  const named = firstScenario("Huvudscenario", aRun().municipal, names, "sv");
  expect(named.definition.criteria).toHaveLength(3);
  expect(named.scenario).toMatchObject({ total: 1000, purpose: "acquisition", language: "sv" });
});

test("a Norwegian table with requests starts from their sum", () => {
  const { municipal } = aRun();
  const requested = { ...municipal, country: "NO" as const, roles: { ...municipal.roles, requested: 5 } };
  expect(firstScenario("Hovedscenario", requested, names, "nb").scenario).toMatchObject({
    total: 371,
    purpose: "settlement",
  });
});
