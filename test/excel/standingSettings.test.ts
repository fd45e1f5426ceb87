import { standingSettings } from "../../src/excel/standingSettings";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook, written } from "./anExcelWorkbook";

const excel = anExcelWorkbook();

it("reads what was written and what stands there now; nothing where no settings are", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 3 }));
  const read = () => Excel.run((context) => standingSettings(context, "Inställningar"));
  expect(await read()).toBeUndefined();
  await written();
  const first = await read();
  expect(first?.standing).toEqual(first?.noted);
  workbook.userEdit("Inställningar!G4", 25);
  expect((await read())?.standing.key.values[1]).toEqual(["Folkmängd", "population", "andel", 25, "", ""]);
});
