import type { StartedExcel, Workbook } from "../excel-host";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";

/** A workbook whose user has looks, a rule of her own and a sheet that bears our name. */
export async function aUsersWorkbook(excel: StartedExcel): Promise<Workbook> {
  const workbook = aMunicipalWorkbook({ count: 12 });
  const sheet = workbook.addSheet("Fördelning");
  workbook.userEdit("Fördelning!A1", [
    ["Min rubrik", 0.25],
    ["0114", "=A1"],
  ]);
  const corner = { row: 0, column: 0, rows: 2, columns: 1 };
  sheet.setFormat(corner, "NumberFormat", "0.00");
  sheet.setFormat(corner, "Font.Bold", true);
  sheet.setFormat(corner, "Fill.Color", "#FFFF00");
  sheet.columnWidths.set(1, 99);
  sheet.frozen = { rows: 1, columns: 1 };
  await excel.reset(workbook);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Underlag").getRange("C5:C16");
    const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = "=$C5>10000";
    rule.custom.format.fill.color = "#00FF00";
    await context.sync();
  });
  return workbook;
}
