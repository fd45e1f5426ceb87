import { sheetNames } from "../workbook";
import type { TakeBackRequest } from "../workbook";
import { areaOf } from "./areaOf";
import { cellName } from "./cellName";
import { loadSnapshot } from "./loadSnapshot";
import { ownNotesKey } from "./ownNotes";
import type { OwnBlock, OwnNotes } from "./ownNotes";
import { readOwnNotes } from "./readOwnNotes";
import { absentSheet } from "./absentSheet";
import type { SheetSnapshot, TakenBack, WriteRecord } from "./sheetSnapshot";
import { writeAndHighlight } from "./writeAndHighlight";
import type { Written } from "./writeAndHighlight";

/**
 * Puts figures, log sheet and the part that remembers them into the workbook, then the result where one of ours stands.
 * @param onStart  told, before the first cell is written, what is needed to take it back
 * @remarks Nothing is written where a cell is no longer as it was decided on, or where cells of the user's are in the way.
 */
export async function takeBack(
  context: Excel.RequestContext,
  request: TakeBackRequest,
  onStart: (record: WriteRecord) => void,
): Promise<Written> {
  const { log } = request;
  const { workbook } = context;
  const setting = workbook.settings.getItemOrNullObject(ownNotesKey).load({ value: true });
  const standing = workbook.worksheets.getItemOrNullObject(log.sheet).load({ name: true });
  const parts = workbook.customXmlParts.getByNamespace(log.namespace).load({ id: true });
  const sheets = new Map(
    request.cells.map(({ sheet }) => [
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
  const column = request.column && columnRange(workbook, request.column);
  column?.load({ formulas: true });
  await context.sync();

  const guarded = [...sheets].find(([, sheet]) => sheet.protection.protected);
  if (guarded) return { outcome: { kind: "failed", reason: "protected", detail: guarded[0] } };
  const moved = cells.filter(({ cell, range }) => String(range.values[0]?.[0] ?? "") !== String(cell.before));
  const [first] = moved;
  if (first)
    return occupied(
      first.cell.sheet,
      moved.map(({ cell }) => cell.address),
    );
  const isTaken = (column?.formulas as unknown[][] | undefined)?.some(([value]) => value !== "");
  if (request.column && isTaken && request.column.table.tableName === undefined)
    return occupied(request.column.table.sheet, [columnAddress(request.column)]);

  const notesText = setting.isNullObject ? "" : String(setting.value);
  const notes = readOwnNotes(notesText);
  const block = notes.sheets[log.sheet];
  if (!standing.isNullObject && !block) return occupied(log.sheet, ["A1"]);
  const rows = Math.max(log.cells.length, block?.rows ?? 0);
  const columns = Math.max(...log.cells.map((line) => line.length), block?.columns ?? 0);
  const size = { rows, columns };
  const snapshot = standing.isNullObject
    ? () => absentSheet(log.sheet, rows, columns)
    : loadSnapshot(standing, size, [], block);
  const text = parts.items[0]?.getXml();
  await context.sync();

  const taken: TakenBack = {
    cells: cells.map(({ cell, range }) => ({ ...cell, before: range.formulas[0]?.[0] })),
    ...(request.column ? { column: addedColumn(request.column) } : {}),
    part: { namespace: log.namespace, before: text?.value },
  };
  const before = snapshot();
  const record: WriteRecord = {
    before: [before],
    after: {},
    source: undefined,
    notesBefore: notesText,
    taken,
  };
  onStart(record);
  for (const { cell, range } of cells) range.values = [[cell.value]];
  if (request.column) addColumn(workbook, request.column);
  const own = writeLog(workbook, log, before, size);
  const [part, ...others] = parts.items;
  if (part) part.setXml(log.xml);
  else workbook.customXmlParts.add(log.xml);
  others.forEach((each) => each.delete());
  const noted: OwnNotes = { ...notes, sheets: { ...notes.sheets, [log.sheet]: own } };
  workbook.settings.add(ownNotesKey, JSON.stringify(noted));
  await context.sync();
  const done: WriteRecord = { ...record, after: { [log.sheet]: own } };
  const result = request.result && notes.sheets[sheetNames[request.result.language].result];
  if (!request.result || !result)
    return { outcome: { kind: "written", sheet: log.sheet, address: "A1" }, record: done };
  const written = await writeAndHighlight(
    context,
    { ...request.result, as: result.isLive ? "formulas" : "values", replace: true },
    (started) => onStart(joined(record, started)),
  );
  if (written.outcome.kind !== "written") throw new Error("The result could not follow.");
  return { outcome: written.outcome, record: written.record ? joined(done, written.record) : done };
}

const occupied = (sheet: string, cells: readonly string[]): Written => ({
  outcome: { kind: "occupied", sheet, cells },
});

/** Two steps of one act, taken back together; the note is the one that stood before the first. */
const joined = (first: WriteRecord, second: WriteRecord): WriteRecord => ({
  ...first,
  before: [...first.before, ...second.before],
  after: { ...first.after, ...second.after },
  source: second.source,
});

type Column = NonNullable<TakeBackRequest["column"]>;

function columnAddress({ table, values }: Column): string {
  const { column, columns, row } = areaOf(table.address);
  return `${cellName(row, column + columns)}:${cellName(row + values.length, column + columns)}`;
}

const columnRange = (workbook: Excel.Workbook, column: Column): Excel.Range =>
  workbook.worksheets.getItem(column.table.sheet).getRange(columnAddress(column));

function addedColumn(column: Column): NonNullable<TakenBack["column"]> {
  const { table, header, values } = column;
  return { sheet: table.sheet, table: table.tableName, address: columnAddress(column), header, values };
}

/** A table takes the column in, and moves what stands beside it; beside a headed range the cells were seen to be blank. */
function addColumn(workbook: Excel.Workbook, column: Column): void {
  const { table, header, values } = column;
  if (table.tableName !== undefined)
    workbook.tables.getItem(table.tableName).columns.add(undefined, undefined, header);
  const range = columnRange(workbook, column);
  range.numberFormat = [header, ...values].map(() => ["General"]);
  range.values = [[header], ...values.map((value) => [value])];
}

function writeLog(
  workbook: Excel.Workbook,
  { sheet: name, cells }: TakeBackRequest["log"],
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
  sheet.getRangeByIndexes(0, 0, 1, columns).format.font.bold = true;
  sheet.getRangeByIndexes(0, 0, 1, columns).format.columnWidth = 90;
  return { cells: given, rows, columns, isLive: false };
}
