import { createExcelWorkbook } from "../../src/excel";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook } from "./anExcelWorkbook";

const excel = anExcelWorkbook();

it("counts cells of ours that show #NAME?, not another add-in's and not those that calculate", async () => {
  const workbook = aMunicipalWorkbook({ count: 3 });
  workbook.userEdit("Anteckningar!A3", "=_xldudf_FORDELA_ALLOCATE(Kommuner[#All],,1500)");
  workbook.userEdit("Anteckningar!A30", "=FORDELA.SAKNAS(1)");
  workbook.userEdit("Anteckningar!A40", "=ANNANS.FUNKTION(1)");
  workbook.userEdit("Anteckningar!A50", "=FORDELA.ALLOCATE(Kommuner[#All],,1500)");
  await excel().reset(workbook);
  const port = createExcelWorkbook();
  expect(await port.countBrokenFormulas()).toBe(2);
  await port.repairFormulas();
  expect(await port.countBrokenFormulas()).toBe(1);
});
