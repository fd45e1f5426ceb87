import { sheetNames } from "../workbook";
import type { WriteRequest } from "../workbook";
import type { OwnState } from "./ownState";
import { resultHeaderRow, resultSheet } from "./resultSheet";
import { keyColumn, settingsSheet } from "./settingsSheet";
import type { SheetBlock } from "./sheetBlock";

/** Number formats of the result's columns, without separators that a locale could misread. */
const formats = ["@", "@", "@", "0.0000%", "0.00", "0", "0", "0", "0", "0", "0.00", "0.00", "@", "@"];

/** Puts scenario, key and result into the workbook; everything goes with the caller's next exchange. */
export function writeSheets(
  context: Excel.RequestContext,
  request: WriteRequest,
  state: OwnState,
): readonly SheetBlock[] {
  const settings = writeSettings(context, request, state);
  const block = resultSheet(request);
  const sheet = emptied(context, state.result.sheet, state.result, state.notes.sheets[block.sheet]);
  block.cells.forEach((row, at) => {
    if (at >= resultHeaderRow) return;
    sheet.getRangeByIndexes(at, 0, 1, 1).values = [[row[0] ?? ""]];
  });
  const rows = request.result.length;
  const area = sheet.getRangeByIndexes(resultHeaderRow, 0, rows, block.columns);
  const body = sheet.getRangeByIndexes(resultHeaderRow + 1, 0, Math.max(1, rows - 1), block.columns);
  body.numberFormat = new Array<string[]>(Math.max(1, rows - 1)).fill(formats.slice(0, block.columns));
  const anchor = sheet.getRangeByIndexes(resultHeaderRow, 0, 1, 1);
  if (request.as === "formulas") anchor.formulas = [[block.cells[resultHeaderRow]?.[0] ?? ""]];
  else area.values = request.result.map((row) => [...row]);
  const header = sheet.getRangeByIndexes(resultHeaderRow, 0, 1, block.columns);
  header.format.font.bold = true;
  header.format.fill.color = "#DCE6F2";
  header.format.wrapText = true;
  sheet.getRangeByIndexes(0, 0, 1, 1).format.font.bold = true;
  sheet.getRangeByIndexes(0, 0, 1, block.columns).format.columnWidth = 78;
  sheet.getRangeByIndexes(0, 1, 1, 2).format.columnWidth = 130;
  sheet.freezePanes.freezeRows(resultHeaderRow + 1);
  return [settings, block];
}

function emptied(
  context: Excel.RequestContext,
  name: string,
  snapshot: OwnState["result"],
  own: string | undefined,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (!snapshot.existed) return worksheets.add(name);
  const sheet = worksheets.getItem(name);
  if (own !== undefined) sheet.getRange(own).clear(Excel.ClearApplyTo.contents);
  return sheet;
}

function writeSettings(context: Excel.RequestContext, request: WriteRequest, state: OwnState): SheetBlock {
  const plan = settingsSheet(request);
  const names = sheetNames[request.language];
  const sheet = emptied(context, plan.sheet, state.settings, state.notes.sheets[plan.sheet]);
  const scenario = sheet.getRangeByIndexes(2, 0, plan.scenario.length, 2);
  const key = sheet.getRangeByIndexes(2, keyColumn, plan.key.length, plan.key[0]?.length ?? 1);
  scenario.values = plan.scenario.map((row) => [...row]);
  key.values = plan.key.map((row) => [...row]);
  place(context, state.scenarioTable, scenario, names.scenario);
  place(context, state.keyTable, key, names.key);
  const title = sheet.getRangeByIndexes(0, 0, 1, 1);
  title.values = [[plan.title]];
  title.format.font.bold = true;
  sheet.getRangeByIndexes(0, 0, 1, 1).format.columnWidth = 190;
  sheet.getRangeByIndexes(0, keyColumn, 1, 3).format.columnWidth = 120;
  const rows = 2 + Math.max(plan.scenario.length, plan.key.length);
  const cells = Array.from({ length: rows }, (_, row) => {
    if (row < 2) return [row === 0 ? plan.title : ""];
    const [left = ["", ""], right = []] = [plan.scenario[row - 2], plan.key[row - 2]];
    return [...left, "", ...right];
  });
  return { sheet: plan.sheet, cells, rows, columns: keyColumn + (plan.key[0]?.length ?? 1) };
}

/** A table that is there is resized, so that formulas that name it live on; else it is made. */
function place(context: Excel.RequestContext, table: Excel.Table, range: Excel.Range, name: string): void {
  if (!table.isNullObject) {
    table.resize(range);
    return;
  }
  const made = context.workbook.tables.add(range, true);
  made.name = name;
  made.showFilterButton = false;
}
