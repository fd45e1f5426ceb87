import type { Sheet } from "../model";

/** A copy of a sheet with cells, formats, rules, widths and tables; it goes where `worksheet.copy` says. */
export function copySheet(source: Sheet, position: string, relativeTo: Sheet | null): Sheet {
  const { workbook } = source;
  let n = 2;
  while (workbook.sheet(`${source.name} (${n})`)) n++;
  const sheet = workbook.addSheet(`${source.name} (${n})`);
  for (const [key, cell] of source.cells) sheet.cells.set(key, { ...cell });
  for (const [key, format] of source.columnFormats) sheet.columnFormats.set(key, format);
  for (const [key, width] of source.columnWidths) sheet.columnWidths.set(key, width);
  for (const [key, height] of source.rowHeights) sheet.rowHeights.set(key, height);
  sheet.frozen = { ...source.frozen };
  sheet.tabColor = source.tabColor;
  sheet.conditionalFormats = source.conditionalFormats.map((format) => ({
    ...format,
    id: workbook.newId(),
    areas: [...format.areas],
    rule: JSON.parse(JSON.stringify(format.rule)) as Record<string, unknown>,
  }));
  for (const table of workbook.tables.filter((one) => one.sheet === source)) {
    const copy = workbook.addTable(sheet, table.area);
    copy.showTotals = table.showTotals;
    copy.style = table.style;
  }
  const at = relativeTo ? workbook.sheets.indexOf(relativeTo) : workbook.sheets.length - 1;
  const last = workbook.sheets.length - 1;
  const target =
    position === "Beginning"
      ? 0
      : position === "Before"
        ? at
        : position === "After"
          ? Math.min(at + 1, last)
          : last;
  workbook.moveSheet(sheet, target);
  const used = sheet.usedArea();
  if (used) workbook.emit({ kind: "cells", sheet, area: used, before: "" });
  return sheet;
}
