import { sheetNames } from "../workbook";
import type { TakeBackRequest } from "../workbook";
import { areaOf } from "./areaOf";
import { cellName } from "./cellName";
import { foreignCells } from "./foreignCells";
import { loadSnapshot } from "./loadSnapshot";
import { loadSurvey } from "./loadSurvey";
import { ownNotesKey } from "./ownNotes";
import type { OwnBlock, OwnNotes } from "./ownNotes";
import { readOwnNotes } from "./readOwnNotes";
import { restore } from "./restore";
import type { SheetSnapshot, WriteRecord } from "./sheetSnapshot";
import { textWidth } from "./textWidth";
import { writeAndHighlight } from "./writeAndHighlight";
import type { Writer, Written } from "./writeAndHighlight";

/**
 * Puts figures, log sheet and the part that remembers them into the workbook, then the result where one of ours stands.
 * @param writer   who writes, and what stood in the workbook when that one last looked
 * @param onStart  told, before the first cell is written, what is needed to take it back
 * @remarks
 * Nothing is written where a cell is no longer as it was decided on, or holds anything that nobody was asked about (but
 * for figures that the writer has put there, and figures that stay the same), where cells of the
 * user's are in the way, or where someone else has written the result since.
 */
export async function takeBack(
  context: Excel.RequestContext,
  request: TakeBackRequest,
  writer: Writer,
  onStart: (record: WriteRecord) => void,
): Promise<Written> {
  const { log, columns = [] } = request;
  const { workbook } = context;
  const readSurvey = loadSurvey(context);
  const { namespace } = log;
  const parts =
    namespace === undefined
      ? undefined
      : workbook.customXmlParts.getByNamespace(namespace).load({ id: true });
  const touched = new Set([
    ...request.cells.map(({ sheet }) => sheet),
    ...columns.map((each) => each.table.sheet),
  ]);
  const sheets = new Map(
    [...touched].map((sheet) => [
      sheet,
      workbook.worksheets.getItem(sheet).load({ protection: { protected: true } }),
    ]),
  );
  const cells = request.cells.map((cell) => ({
    cell,
    range: workbook.worksheets
      .getItem(cell.sheet)
      .getRange(cell.address)
      .load({ values: true, formulas: true }),
  }));
  const beside = columns.map((column, at) => ({
    column,
    address: columnAddress(column, at),
    range: columnRange(workbook, column, at).load({ formulas: true }),
  }));
  await context.sync();

  const guarded = [...sheets].find(([, sheet]) => sheet.protection.protected);
  if (guarded) return { outcome: { kind: "failed", reason: "protected", detail: guarded[0] } };
  const held = cells.filter(({ cell, range }) => {
    const stands = String(range.formulas[0]?.[0] ?? "");
    const own = writer.figures?.get(`${cell.sheet}!${cell.address}`);
    return request.replace === false && stands !== "" && stands !== own && stands !== String(cell.value);
  });
  if (held[0])
    return occupied(
      held[0].cell.sheet,
      held.map(({ cell }) => cell.address),
    );
  const moved = cells.filter(({ cell, range }) => String(range.values[0]?.[0] ?? "") !== String(cell.before));
  const [first] = moved;
  if (first)
    return occupied(
      first.cell.sheet,
      moved.map(({ cell }) => cell.address),
    );
  const taken = beside.find(
    ({ column, range }) =>
      column.table.tableName === undefined && (range.formulas as unknown[][]).some(([value]) => value !== ""),
  );
  if (taken) return occupied(taken.column.table.sheet, [taken.address]);

  const survey = readSurvey();
  const notes = readOwnNotes(survey.notesText);
  const block = notes.sheets[log.sheet];
  const isThere = survey.sheets.includes(log.sheet);
  if (isThere && !block && !log.standing) return occupied(log.sheet, ["A1"]);
  const result = request.result && notes.sheets[sheetNames[request.result.language].result];
  const isOthers = notes.by !== writer.by && survey.notesText !== writer.expected?.notesText;
  if (request.result && result && writer.expected && isOthers) {
    const { result: sheet } = sheetNames[request.result.language];
    return { outcome: { kind: "overtaken", sheet, title: String(result.cells[0]?.[0] ?? sheet) } };
  }
  const size = {
    rows: Math.max(log.cells.length, block?.rows ?? 0, log.standing?.rows ?? 0),
    columns: Math.max(
      ...log.cells.map(({ length }) => length),
      block?.columns ?? 0,
      log.standing?.columns ?? 0,
    ),
  };
  const snapshot = loadSnapshot(context, { sheet: log.sheet, exists: isThere, ...size, tables: [] });
  const text = parts?.items[0]?.getXml();
  await context.sync();

  const before = snapshot(block);
  const own = block ? foreignCells({ row: 0, column: 0, ...before }, block) : [];
  const theirs = own.filter(({ formula }) => formula !== "").map(({ address }) => address);
  if (theirs.length > 0) return occupied(log.sheet, theirs);
  const record: WriteRecord = {
    before: [before],
    after: {},
    highlighted: [],
    notesBefore: survey.notesText,
    taken: {
      cells: cells.map(({ cell, range }) => ({ ...cell, before: range.formulas[0]?.[0] })),
      columns: beside.map(({ column, address }) => ({
        sheet: column.table.sheet,
        table: column.table.tableName,
        address,
        header: column.header,
        values: column.values,
      })),
      ...(namespace === undefined ? {} : { part: { namespace, before: text?.value } }),
      ...(request.follows === undefined ? {} : { follows: request.follows }),
    },
  };
  onStart(record);
  for (const { cell, range } of cells) range.values = [[cell.value]];
  columns.forEach((column, at) => addColumn(workbook, column, at));
  const logBlock = writeLog(workbook, log, before, size);
  if (parts && log.xml !== undefined) {
    const [part, ...others] = parts.items;
    if (part) part.setXml(log.xml);
    else workbook.customXmlParts.add(log.xml);
    others.forEach((each) => each.delete());
  }
  const noted: OwnNotes = { ...notes, sheets: { ...notes.sheets, [log.sheet]: logBlock } };
  workbook.settings.add(ownNotesKey, JSON.stringify(noted));
  await context.sync();
  const done: WriteRecord = { ...record, after: { [log.sheet]: logBlock } };
  if (!request.result || !result)
    return { outcome: { kind: "written", sheet: log.sheet, address: "A1" }, record: done };
  const written = await writeAndHighlight(
    context,
    { ...request.result, as: result.isLive ? "formulas" : "values", replace: false },
    { by: writer.by },
    (started) => onStart(joined(record, started)),
  );
  if (written.outcome.kind === "written")
    return { outcome: written.outcome, record: written.record ? joined(done, written.record) : done };
  // Figures without the result that follows from them would not be one act.
  await restore(context, record);
  return { outcome: written.outcome };
}

const occupied = (sheet: string, cells: readonly string[]): Written => ({
  outcome: { kind: "occupied", sheet, cells },
});

/** Two steps of one act, taken back together; the note is the one that stood before the first. */
const joined = (first: WriteRecord, second: WriteRecord): WriteRecord => ({
  ...first,
  before: [...first.before, ...second.before],
  after: { ...first.after, ...second.after },
  highlighted: [...first.highlighted, ...second.highlighted],
});

type Column = NonNullable<TakeBackRequest["columns"]>[number];

/** @param at  how many columns are added before it */
function columnAddress({ table, values }: Column, at: number): string {
  const { column, columns, row } = areaOf(table.address);
  const place = column + columns + at;
  return `${cellName(row, place)}:${cellName(row + values.length, place)}`;
}

const columnRange = (workbook: Excel.Workbook, column: Column, at: number): Excel.Range =>
  workbook.worksheets.getItem(column.table.sheet).getRange(columnAddress(column, at));

/** A table takes the column in, and moves what stands beside it; beside a headed range the cells were seen to be blank. */
function addColumn(workbook: Excel.Workbook, column: Column, at: number): void {
  const { table, header, values } = column;
  if (table.tableName !== undefined)
    workbook.tables.getItem(table.tableName).columns.add(undefined, undefined, header);
  const range = columnRange(workbook, column, at);
  range.numberFormat = [header, ...values].map(() => ["General"]);
  range.values = [[header], ...values.map((value) => [value])];
}

function writeLog(
  workbook: Excel.Workbook,
  { sheet: name, cells, heads = [] }: TakeBackRequest["log"],
  before: SheetSnapshot,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): OwnBlock {
  const sheet = before.existed ? workbook.worksheets.getItem(name) : workbook.worksheets.add(name);
  const area = sheet.getRangeByIndexes(0, 0, rows, columns);
  const given = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells[row]?.[column] ?? ""),
  );
  area.numberFormat = given.map((line) => line.map((value) => (typeof value === "number" ? "General" : "@")));
  area.values = given;
  for (const row of new Set([0, ...heads]))
    sheet.getRangeByIndexes(row, 0, 1, columns).format.font.bold = true;
  logWidths(cells, columns).forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  return { cells: given, rows, columns, isLive: false };
}

/** [points] the narrowest and the widest column of a log: a comment may be longer than anyone's screen. */
const [narrowest, widest] = [90, 300];

/** Widths that show what stands in the columns [points]; a line that is alone in its row runs on over its neighbours. */
function logWidths(cells: TakeBackRequest["log"]["cells"], columns: number): readonly number[] {
  const lines = cells.filter((line) => line.filter((cell) => cell !== "").length > 1);
  return Array.from({ length: columns }, (_, column) => {
    const needed = lines.map((line) => textWidth(String(line[column] ?? "")));
    return Math.min(Math.max(narrowest, ...needed), widest);
  });
}
