import type { IRange } from "@univerjs/core";
import { DeleteSheetTableMutation } from "@univerjs/sheets-table";
import { RemoveSheetMutation } from "@univerjs/sheets";
import type { Area, Sheet, Workbook } from "../../model";
import type { WorkbookMirror } from "./WorkbookMirror";

/**
 * What a command of the grid on sheets, tables, panes, widths or the selection means for the model; null where it
 * means nothing. New sheets and tables get the model's ids: the grid's own are removed and painted anew.
 */
export function followStructure(
  workbook: Workbook,
  mirror: WorkbookMirror,
  id: string,
  params: Record<string, unknown>,
  sheet: Sheet | undefined,
): (() => void) | null {
  const later =
    (act: () => void): (() => void) =>
    () =>
      queueMicrotask(() => workbook.as("user", act));
  if (id === "sheet.mutation.insert-sheet") {
    const { id: theirs, name } = params["sheet"] as { id: string; name: string };
    if (workbook.sheets.some((one) => one.id === theirs)) return null;
    return later(() => {
      mirror.book.run(RemoveSheetMutation, { subUnitId: theirs, subUnitName: name });
      workbook.activate(workbook.addSheet(workbook.sheet(name) ? undefined : name));
      mirror.forgetUndo();
    });
  }
  if (id === "sheet.mutation.add-table") {
    const { tableId, subUnitId, range, name } = params as {
      tableId: string;
      subUnitId: string;
      range: IRange;
      name: string;
    };
    const target = workbook.sheet(subUnitId);
    if (!target || workbook.tables.some((table) => table.id === tableId)) return null;
    return later(() => {
      mirror.book.run(DeleteSheetTableMutation, { subUnitId, tableId });
      workbook.addTable(target, areaOf(range), workbook.table(name) ? undefined : name);
      mirror.forgetUndo();
    });
  }
  if (id === "sheet.mutation.set-sheet-table" || id === "sheet.mutation.delete-table") {
    const table = workbook.tables.find((one) => one.id === params["tableId"]);
    if (!table) return null;
    if (id === "sheet.mutation.delete-table") return () => workbook.removeTable(table);
    return later(() => {
      const info = mirror.book.workbook.getTableInfo(table.id);
      if (info && JSON.stringify(areaOf(info.range)) !== JSON.stringify(table.area))
        table.moveTo(areaOf(info.range));
    });
  }
  if (!sheet) return null;
  switch (id) {
    case "sheet.mutation.remove-sheet":
      return () => {
        workbook.deleteSheet(sheet);
        mirror.forgetUndo();
      };
    case "sheet.mutation.set-worksheet-name":
      return sheet.name === params["name"] ? null : () => workbook.renameSheet(sheet, String(params["name"]));
    case "sheet.mutation.set-worksheet-order":
      return () => workbook.moveSheet(sheet, Number(params["toOrder"]));
    case "sheet.mutation.set-worksheet-col-width":
      return () => {
        for (const range of params["ranges"] as IRange[])
          for (let column = range.startColumn; column <= range.endColumn; column++) {
            const pixels = mirror.book.sheet(sheet.id)?.getColumnWidth(column) ?? 0;
            sheet.columnWidths.set(column, (pixels * 3) / 4);
          }
      };
    case "sheet.mutation.set-frozen":
      return () => {
        sheet.frozen = { rows: Number(params["ySplit"]), columns: Number(params["xSplit"]) };
        workbook.emit({ kind: "freeze", sheet });
      };
    case "sheet.operation.set-worksheet-active":
      return workbook.activeSheet === sheet ? null : () => workbook.activate(sheet);
    case "sheet.operation.set-selections": {
      const range = (params["selections"] as { range: IRange }[] | undefined)?.at(-1)?.range;
      const isShown = mirror.book.workbook.getActiveSheet().getSheetId() === sheet.id;
      return range && isShown ? () => workbook.select(sheet, areaOf(range)) : null;
    }
    default:
      return null;
  }
}

function areaOf(range: { startRow: number; endRow: number; startColumn: number; endColumn: number }): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
