import { isStoredScenario } from "../../src/workbook/isStoredScenario";
import { aPopulationKey } from "./aMunicipalTable";

const named = aPopulationKey();
const withScenario = (given: object) => ({ ...named, scenario: { ...named.scenario, ...given } });

test("a scenario with its key is one, also with parameters of its own", () => {
  expect(isStoredScenario(named)).toBe(true);
  expect(isStoredScenario(withScenario({ exemptAbove: 2 }))).toBe(true);
});
test.each([
  null,
  { ...named, name: 1 },
  { ...named, definition: {} },
  { ...named, definition: { criteria: [{ name: "a", column: "a", transform: "guess", weight: 1 }] } },
  withScenario({ total: "1500" }),
  withScenario({ method: "guess" }),
  withScenario({ credits: { ownHousing: 1 } }),
  withScenario({ useCapacity: undefined }),
])("%j is none", (value) => expect(isStoredScenario(value)).toBe(false));
