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

/** A sheet to be written: whether it stands, the area from A1 that the write can touch, the tables on it. */
export interface SnapshotPlan {
  readonly sheet: string;
  readonly exists: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly tables: readonly string[];
}

/**
 * Asks for all that a write can touch on a sheet; the answer can be read after the next exchange, with what we had noted to have written there.
 * @remarks Ranges are let go of at once: the client would else need a request of its own for it.
 */
export function loadSnapshot(
  context: Excel.RequestContext,
  plan: SnapshotPlan,
): (block: OwnBlock | undefined) => SheetSnapshot {
  const { sheet: name, exists, rows, columns } = plan;
  if (!exists) return () => absentSheet(plan);
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const range = sheet.getRangeByIndexes(0, 0, rows, columns).untrack();
  range.load({ formulas: true, values: true, numberFormat: true });
  const properties = range.getCellProperties({ format: looks });
  const widths = Array.from({ length: columns }, (_, column) =>
    sheet.getRangeByIndexes(0, column, 1, 1).untrack().format.load({ columnWidth: true }),
  );
  const frozen = sheet.freezePanes.getLocationOrNullObject().untrack();
  frozen.load({ rowCount: true, columnCount: true });
  const places = plan.tables.map((table) => {
    const area = context.workbook.tables.getItemOrNullObject(table).getRange().untrack();
    return { name: table, range: area.load({ address: true }) };
  });
  return (block) => ({
    sheet: name,
    existed: true,
    rows,
    columns,
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
    tables: places.map(({ name: table, range: { address } }) => ({
      name: table,
      address: address.slice(address.lastIndexOf("!") + 1),
    })),
    block,
  });
}

function absentSheet({ sheet, rows, columns }: SnapshotPlan): SheetSnapshot {
  const nothing = {
    formulas: [],
    values: [],
    numberFormat: [],
    looks: [],
    widths: [],
    frozen: { rows: 0, columns: 0 },
  };
  return { sheet, existed: false, rows, columns, ...nothing, tables: [], block: undefined };
}

/** No fill is read as white: given back as a fill it would hide the grid lines. */
function settable({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...rest } = format;
  const look = noFill.has(fill?.color ?? "") ? rest : { ...rest, fill: fill ?? {} };
  return { format: look as Excel.CellPropertiesFormat };
}
