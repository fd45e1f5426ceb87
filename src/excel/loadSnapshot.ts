import type { OwnBlock } from "./ownNotes";
import type { SheetSnapshot } from "./sheetSnapshot";

const looks = {
  fill: { color: true },
  font: { bold: true, italic: true, color: true, name: true, size: true },
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
} as const;

/** The whole extent of a sheet, which Excel gives for rows or columns that are frozen alone. */
const most = { rows: 1_048_576, columns: 16_384 };
const noFill = new Set(["", "#FFFFFF"]);

/**
 * Asks for all that a write can touch on a sheet; the answer can be read after the next exchange.
 * @param tables  tables that stand on the sheet
 */
export function loadSnapshot(
  sheet: Excel.Worksheet,
  area: { readonly rows: number; readonly columns: number },
  tables: readonly Excel.Table[],
  block: OwnBlock | undefined,
): () => SheetSnapshot {
  const range = sheet.getRangeByIndexes(0, 0, area.rows, area.columns);
  range.load({ formulas: true, values: true, numberFormat: true });
  const properties = range.getCellProperties({ format: looks });
  const widths = Array.from({ length: area.columns }, (_, column) =>
    sheet.getRangeByIndexes(0, column, 1, 1).format.load({ columnWidth: true }),
  );
  const frozen = sheet.freezePanes.getLocationOrNullObject().load({ rowCount: true, columnCount: true });
  const places = tables.map((table) => ({ table, range: table.getRange().load({ address: true }) }));
  return () => ({
    sheet: sheet.name,
    existed: true,
    ...area,
    formulas: range.formulas as unknown[][],
    values: range.values as unknown[][],
    numberFormat: range.numberFormat as unknown[][],
    looks: properties.value.map((row) => row.map(settable)),
    widths: widths.map((format) => format.columnWidth),
    frozen: frozen.isNullObject
      ? { rows: 0, columns: 0 }
      : {
          rows: frozen.rowCount >= most.rows ? 0 : frozen.rowCount,
          columns: frozen.columnCount >= most.columns ? 0 : frozen.columnCount,
        },
    tables: places.map(({ table, range: { address } }) => ({
      name: table.name,
      address: address.slice(address.lastIndexOf("!") + 1),
    })),
    block,
  });
}

/** No fill is read as white: given back as a fill it would hide the grid lines. */
function settable({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...rest } = format;
  const look = noFill.has(fill?.color ?? "") ? rest : { ...rest, fill: fill ?? {} };
  return { format: look as Excel.CellPropertiesFormat };
}
