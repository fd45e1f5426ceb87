import type { Cell, CellValue, WriteSheet } from "hucre/xlsx";
import type { FileCell } from "./fileCell";
import { fileFormula } from "./fileFormula";
import type { FileSheet, WholeNumberRule } from "./fileSheet";
import { rangeCorners } from "./rangeCorners";
import { writeLook } from "./writeLook";

/** The library's sheet for a sheet. */
export function writeSheet(sheet: FileSheet): WriteSheet {
  const { frozen, tables = [], merged = [], visibility, columnWidths = {}, hiddenColumns = [] } = sheet;
  const lastColumn = Math.max(-1, ...Object.keys(columnWidths).map(Number), ...hiddenColumns);
  const columns = Array.from({ length: lastColumn + 1 }, (_, column) => ({
    ...(columnWidths[column] === undefined ? {} : { width: columnWidths[column] }),
    ...(hiddenColumns.includes(column) ? { hidden: true } : {}),
  }));
  const heights = Object.entries(sheet.rowHeights ?? {}).map(
    ([row, height]) => [Number(row), { height }] as const,
  );
  const view = {
    ...(sheet.hidesGridlines ? { showGridLines: false } : {}),
    ...(sheet.tabColour ? { tabColor: { rgb: sheet.tabColour } } : {}),
  };
  return {
    name: sheet.name,
    rows: values(sheet.cells),
    cells: new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, writeCell(cell)])),
    ...(columns.length > 0 ? { columns } : {}),
    ...(heights.length > 0 ? { rowDefs: new Map(heights) } : {}),
    ...(frozen ? { freezePane: frozen } : {}),
    ...(merged.length > 0 ? { merges: merged.map(writeMerge) } : {}),
    ...(sheet.isProtected ? { protection: { sheet: true, objects: true, scenarios: true } } : {}),
    ...(sheet.validations ? { dataValidations: sheet.validations.map(writeRule) } : {}),
    ...(visibility ? { [visibility]: true } : {}),
    ...(Object.keys(view).length > 0 ? { view } : {}),
    ...(tables.length > 0
      ? {
          tables: tables.map(({ name, range, headers, hasTotals, style }) => ({
            name,
            range,
            columns: headers.map((header) => ({ name: header })),
            ...(hasTotals ? { showTotalRow: true } : {}),
            ...(style ? { style } : {}),
          })),
        }
      : {}),
  };
}

/** The library wants rows without holes as well as the cells. */
function values(cells: readonly FileCell[]): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const { row, column, value } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = plain(value);
  }
  return rows;
}

const plain = (value: FileCell["value"]): CellValue =>
  typeof value === "object" && value !== null ? value.error : value;

function writeCell({ value, formula, spill, look }: FileCell): Partial<Cell> {
  const style = look ? { style: writeLook(look) } : {};
  const isError = typeof value === "object" && value !== null;
  if (formula === undefined) return { value: plain(value), ...(isError ? { type: "error" } : {}), ...style };
  return {
    value: plain(value),
    formula: fileFormula(formula),
    formulaResult: plain(value),
    ...(spill === undefined ? {} : { formulaType: "array", formulaRef: spill, formulaDynamic: true }),
    ...style,
  };
}

function writeMerge(area: string): NonNullable<WriteSheet["merges"]>[number] {
  const { row, column, lastRow, lastColumn } = rangeCorners(area);
  return { startRow: row, startCol: column, endRow: lastRow, endCol: lastColumn };
}

const writeRule = ({
  range,
  most,
  message,
}: WholeNumberRule): NonNullable<WriteSheet["dataValidations"]>[number] => ({
  type: "whole",
  operator: "between",
  formula1: "0",
  formula2: String(most),
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: "stop",
  errorMessage: message,
  range,
});
