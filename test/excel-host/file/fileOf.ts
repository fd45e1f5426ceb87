import type { CellLook, FileCell, FileSheet, WorkbookFile } from "../../../src/xlsx";
import { CellError, type FormatBag, formatArea, MAX_COLUMNS, type Sheet, type Workbook } from "../model";

const PIXELS_PER_DIGIT = 7; // of the standard font; a column has 5 more as margin
const POINTS_TO_PIXELS = 4 / 3;

/**
 * The open workbook as Excel would save it: formulas with what they came to, tables, names, custom XML parts, hidden sheets.
 * Conditional formats and the settings of the document are not written.
 */
export function fileOf(workbook: Workbook): WorkbookFile {
  return {
    sheets: workbook.sheets.map(fileSheet),
    names: workbook.names.map(({ name, formula, scope }) => ({
      name,
      formula: formula.replace(/^=/, ""),
      ...(scope ? { sheet: scope.name } : {}),
    })),
    customXml: [...workbook.xmlParts].map(([id, xml]) => ({
      id,
      namespace: /xmlns="([^"]*)"/.exec(xml)?.[1] ?? "",
      xml,
    })),
    activeSheet: workbook.sheets.indexOf(workbook.activeSheet),
  };
}

function fileSheet(sheet: Sheet): FileSheet {
  const looks = new Map<FormatBag, CellLook>();
  const cells: FileCell[] = [];
  for (const [key, cell] of sheet.cells) {
    const { value, formula, format, spill } = cell;
    const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
    const look = format && (looks.get(format) ?? lookOf(format));
    if (format && look) looks.set(format, look);
    cells.push({
      row,
      column,
      value: value instanceof CellError ? { error: value.code } : value === "" ? null : value,
      ...(formula === undefined ? {} : { formula: formula.replace(/^=/, "") }),
      ...(spill ? { spill: formatArea({ row, column, ...spill }) } : {}),
      ...(look && Object.keys(look).length > 0 ? { look } : {}),
    });
  }
  const tables = sheet.workbook.tables.filter((table) => table.sheet === sheet);
  return {
    name: sheet.name,
    cells,
    tables: tables.map((table) => ({
      name: table.name,
      range: formatArea(table.area),
      headers: table.columnNames,
      ...(table.showTotals ? { hasTotals: true } : {}),
    })),
    frozen: sheet.frozen,
    columnWidths: Object.fromEntries(
      [...sheet.columnWidths].map(([column, points]) => [
        column,
        Math.max(1, (points * POINTS_TO_PIXELS - 5) / PIXELS_PER_DIGIT),
      ]),
    ),
    hiddenColumns: [...sheet.hiddenColumns],
    ...(sheet.visibility === "Hidden" ? { visibility: "hidden" as const } : {}),
    ...(sheet.visibility === "VeryHidden" ? { visibility: "veryHidden" as const } : {}),
    ...(sheet.protection ? { isProtected: true } : {}),
  };
}

function lookOf(format: FormatBag): CellLook {
  const colour = (name: string): string | undefined => {
    const value = format[name];
    return typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value) ? value.slice(1) : undefined;
  };
  const fill = colour("Fill.Color");
  const ink = colour("Font.Color");
  const numberFormat = format["NumberFormat"];
  return {
    ...(typeof numberFormat === "string" && numberFormat !== "General" ? { numberFormat } : {}),
    ...(fill ? { fill } : {}),
    ...(ink ? { colour: ink } : {}),
    ...(format["Font.Bold"] === true ? { bold: true } : {}),
    ...(format["WrapText"] === true ? { wraps: true } : {}),
  };
}
