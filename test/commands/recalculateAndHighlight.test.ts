import { recalculateAndHighlight } from "../../src/commands/recalculateAndHighlight";
import { createExcelWorkbook } from "../../src/excel";
import { aMunicipalWorkbook } from "../excel/aMunicipalWorkbook";
import { anExcelWorkbook, aNamedScenario } from "../excel/anExcelWorkbook";

const excel = anExcelWorkbook();

it("does nothing where the workbook holds no scenario yet", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  expect(await recalculateAndHighlight(createExcelWorkbook())).toBeUndefined();
  expect(workbook.sheets).toHaveLength(2);
});

it("writes the active scenario's live result and highlights the table", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const port = createExcelWorkbook();
  const named = aNamedScenario(300);
  const other = { ...aNamedScenario(7), name: "Annat" };
  await port.saveScenarios({ version: 1, active: named.name, scenarios: [other, named] });
  expect(await recalculateAndHighlight(port)).toMatchObject({ kind: "written", sheet: "Fördelning" });
  const sheet = workbook.sheet("Fördelning")!;
  const places = Array.from({ length: 12 }, (_, at) => Number(sheet.valueAt(4 + at, 9)));
  expect(places.reduce((sum, each) => sum + each, 0)).toBe(300);
  expect(workbook.sheet("Underlag")!.conditionalFormats).toHaveLength(5);
});
