import type { WriteRequest } from "../workbook";
import type { OwnBlock } from "./ownNotes";
import type { OwnState } from "./ownState";
import { resultHeaderRow } from "./resultSheet";
import { keyColumn, labelColumn, settingsHeaderRow } from "./settingsSheet";
import type { SettingsSheet } from "./settingsSheet";
import type { SheetSnapshot } from "./sheetSnapshot";
import { textWidth } from "./textWidth";

const whole = "#,##0";
const parted = "#,##0.00";

/** Number formats of the result's columns; Excel prints the separators as the reader's language has them. */
const formats = [
  "@",
  "@",
  "@",
  "0.0000%",
  parted,
  whole,
  whole,
  whole,
  whole,
  whole,
  parted,
  parted,
  "@",
  "@",
];

const firstFigure = formats.indexOf("0.0000%");
const lastFigure = formats.lastIndexOf(parted);

/** Least widths of the columns [points]: what stands below the header needs them; a longer header gets more. */
const widths = [44, 110, 126, 64, 64, 52, 64, 64, 64, 64, 64, 64, 72, 150];

// White on the pane's accent: a contrast of 8 to 1, and readable where it is printed in black and white.
const headerFill = "#0C4E86";
const headerText = "#FFFFFF";
const quietText = "#595959";

/** Puts scenario, key and result into the workbook; everything goes with the caller's next exchange. */
export function writeSheets(
  context: Excel.RequestContext,
  request: WriteRequest,
  state: OwnState,
  blocks: { readonly result: OwnBlock; readonly settings: SettingsSheet },
): void {
  writeSettings(context, state, blocks.settings);
  writeResult(context, request, state.result, blocks.result);
}

/** The sheet, made where it is absent, without what stood in the area that we fill. */
function opened(context: Excel.RequestContext, before: SheetSnapshot): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (!before.existed) return worksheets.add(before.sheet);
  const sheet = worksheets.getItem(before.sheet);
  sheet.getRangeByIndexes(0, 0, before.rows, before.columns).untrack().clear(Excel.ClearApplyTo.contents);
  return sheet;
}

function writeResult(
  context: Excel.RequestContext,
  request: WriteRequest,
  before: SheetSnapshot,
  block: OwnBlock,
): void {
  const sheet = opened(context, before);
  const head = block.cells.slice(0, resultHeaderRow).map(([first = ""]) => [first]);
  sheet.getRangeByIndexes(0, 0, resultHeaderRow, 1).untrack().values = head;
  const rows = request.result.length;
  const area = sheet.getRangeByIndexes(resultHeaderRow, 0, rows, block.columns).untrack();
  // A formula entered into a cell of format text would stay text: the header row is general, and formats go before values.
  const fitting = formats.map((format, column) => fit(format, request.result, column));
  area.numberFormat = request.result.map((row, at) =>
    row.map((_, column) => (at === 0 ? "General" : (fitting[column] ?? "General"))),
  );
  const anchor = sheet.getRangeByIndexes(resultHeaderRow, 0, 1, 1).untrack();
  if (block.isLive) anchor.formulas = [[block.cells[resultHeaderRow]?.[0] ?? ""]];
  else area.values = request.result.map((row) => [...row]);
  const header = sheet.getRangeByIndexes(resultHeaderRow, 0, 1, block.columns).untrack();
  header.format.font.bold = true;
  header.format.font.color = headerText;
  header.format.fill.color = headerFill;
  header.format.verticalAlignment = "Center";
  const figures = sheet
    .getRangeByIndexes(resultHeaderRow, firstFigure, 1, lastFigure - firstFigure + 1)
    .untrack();
  figures.format.horizontalAlignment = "Right"; // above the figures, which stand to the right
  const title = sheet.getRangeByIndexes(0, 0, 1, 1).untrack();
  title.format.font.bold = true;
  title.format.font.size = 14;
  sheet.getRangeByIndexes(1, 0, resultHeaderRow - 1, 1).untrack().format.font.color = quietText;
  request.result[0]?.forEach((word, column) => {
    const width = Math.max(widths[column] ?? 0, textWidth(String(word)));
    sheet.getRangeByIndexes(resultHeaderRow, column, 1, 1).untrack().format.columnWidth = width;
  });
  sheet.freezePanes.freezeRows(resultHeaderRow + 1);
}

/** Half a person of what is credited in part is not rounded away: such a column shows decimals, all through. */
function fit(format: string, result: WriteRequest["result"], column: number): string {
  const isParted = result.some(({ [column]: figure }) => typeof figure === "number" && figure % 1 !== 0);
  return format === whole && isParted ? parted : format;
}

function writeSettings(context: Excel.RequestContext, state: OwnState, block: SettingsSheet): void {
  const sheet = opened(context, state.settings);
  const title = sheet.getRangeByIndexes(0, 0, 1, 1).untrack();
  title.values = [[block.cells[0]?.[0] ?? ""]];
  title.format.font.bold = true;
  const scenario = sheet.getRangeByIndexes(settingsHeaderRow, 0, block.scenario.length, 2).untrack();
  const key = sheet
    .getRangeByIndexes(settingsHeaderRow, keyColumn, block.key.length, block.key[0]?.length ?? 1)
    .untrack();
  // Words of the user's that begin with = or look like numbers stay words.
  scenario.numberFormat = block.scenario.map(() => ["@", "General"]);
  key.numberFormat = block.key.map((row) => row.map((cell) => (typeof cell === "number" ? "General" : "@")));
  scenario.values = block.scenario.map((row) => [...row]);
  key.values = block.key.map((row) => [...row]);
  place(context, state, scenario, state.tables.scenario);
  place(context, state, key, state.tables.key);
  if (block.labels.length > 0) {
    const { length } = block.labels;
    const labels = sheet.getRangeByIndexes(settingsHeaderRow, labelColumn, length, 2).untrack();
    labels.numberFormat = block.labels.map((row) => row.map(() => "@"));
    labels.values = block.labels.map((row) => [...row]);
    sheet.getRangeByIndexes(settingsHeaderRow, labelColumn, 1, 2).untrack().format.font.bold = true;
  }
  title.format.columnWidth = 190;
  sheet.getRangeByIndexes(0, keyColumn, 1, 3).untrack().format.columnWidth = 120;
}

/** A table that is there is resized, so that formulas that name it live on; else it is made. */
function place(context: Excel.RequestContext, state: OwnState, range: Excel.Range, name: string): void {
  const { tables } = context.workbook;
  if (state.standing.has(name)) {
    tables.getItem(name).resize(range);
    return;
  }
  const made = tables.add(range, true);
  made.name = name;
  made.showFilterButton = false;
}
