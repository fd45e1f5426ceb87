import { readStoredScenarios, storedScenariosXml } from "../../src/workbook";
import type { StoredScenarios } from "../../src/workbook";
import { aPopulationKey } from "./aMunicipalTable";

const stored: StoredScenarios = {
  version: 1,
  active: '<a> & "b" &lt; ]]>',
  scenarios: [{ ...aPopulationKey(), name: '<a> & "b" &lt; ]]>' }],
};

test("what is stored is read as it was, whatever its names hold", () => {
  expect(readStoredScenarios(storedScenariosXml(stored))).toEqual(stored);
});

test("another version, another part and broken text are not read", () => {
  const later = storedScenariosXml(stored).replace('"version":1', '"version":2');
  expect(readStoredScenarios(later)).toBeUndefined();
  expect(readStoredScenarios("<other/>")).toBeUndefined();
  expect(readStoredScenarios("<scenarios>{</scenarios>")).toBeUndefined();
});
