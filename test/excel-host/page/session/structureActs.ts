import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Place } from "../../model";
import type { FordelaPage } from "./fordelaPage";
import type { GridSession } from "./GridSession";

type Acts = Pick<FordelaPage, "sort" | "structure" | "renameSheet" | "addSheet">;

/** What tests do to rows, columns, sheets and tables, by the grid's own commands as its menus do it. */
export function structureActs(
  open: () => GridSession,
  placeOf: (address: string) => Place,
  settled: () => Promise<void>,
): Acts {
  const sheetOf = (key: string): FWorksheet => {
    const { book } = open().mirror;
    const sheet = book.sheet(key) ?? book.workbook.getSheetByName(key);
    if (!sheet) throw new Error(`The grid does not show the sheet ${key}.`);
    return sheet;
  };
  return {
    sort: async (name, column, ascending) => {
      const table = open().workbook.table(name);
      if (!table) throw new Error(`There is no table ${name}.`);
      const { row, column: left, rows, columns } = table.bodyArea;
      const place = left + table.columnIndex(column);
      sheetOf(table.sheet.id).getRange(row, left, rows, columns).sort({ column: place, ascending });
      await settled();
    },
    structure: async (act, at) => {
      const { sheet, area } = placeOf(at);
      const target = sheetOf(sheet.id);
      if (act === "insertRow") target.insertRowsBefore(area.row, 1);
      if (act === "deleteRow") target.deleteRows(area.row, 1);
      if (act === "insertColumn") target.insertColumnsBefore(area.column, 1);
      if (act === "deleteColumn") target.deleteColumns(area.column, 1);
      await settled();
    },
    renameSheet: async (name, to) => {
      sheetOf(name).setName(to);
      await settled();
    },
    addSheet: async (name) => {
      open().mirror.book.workbook.insertSheet(name);
      await settled();
    },
  };
}
