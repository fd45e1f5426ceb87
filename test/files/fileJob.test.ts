import { fileJob } from "../../src/files/fileJob";
import { defaultScenario } from "../../src/scenario";
import { scenarioNamespace, storedScenariosXml } from "../../src/workbook";
import { aFile } from "./aFile";

const named = (name: string, total: number) => ({
  name,
  definition: { criteria: [] },
  scenario: defaultScenario(total),
});
const xml = storedScenariosXml({ version: 1, active: "B", scenarios: [named("A", 1), named("B", 2)] });
const customXml = [{ id: "{1}", namespace: scenarioNamespace, xml }];
const table = aFile.sheets.slice(0, 1);

test("what stands in the cells goes before the active one, that before the others", () => {
  const job = fileJob({ ...aFile, customXml }, "Scenario");
  expect(job.ok && job.value.scenarios.map(({ scenario }) => scenario.total)).toEqual([120, 2, 1]);
  expect(job.ok && job.value.isVisible).toBe(true);
});
test("a total makes a scenario where there is none", () => {
  const job = fileJob({ sheets: table }, "Höst", 9);
  expect(job.ok && job.value.scenarios.map(({ name, scenario }) => [name, scenario.total])).toEqual([
    ["Höst", 9],
  ]);
});
test("without a table, or without any scenario, there is no job", () => {
  expect(fileJob({ sheets: [] }, "A", 9).issues.map(({ code }) => code)).toEqual(["F806"]);
  expect(fileJob({ sheets: table }, "A").issues.map(({ code }) => code)).toEqual(["F703"]);
});
