import type { SheetSnapshot } from "./sheetSnapshot";

/** What is to be remembered of a sheet that is not there yet: that it was not, and the area that a write will fill. */
export function absentSheet(sheet: string, rows: number, columns: number): SheetSnapshot {
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
