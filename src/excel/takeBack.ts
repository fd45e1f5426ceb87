import { sheetNames } from "../workbook";
import type { TakeBackRequest } from "../workbook";
import { areaOf } from "./areaOf";
import { cellName } from "./cellName";
import { foreignCells } from "./foreignCells";
import { loadSnapshot } from "./loadSnapshot";
import { loadSurvey } from "./loadSurvey";
import type { OwnSurvey } from "./loadSurvey";
import { ownNotesKey } from "./ownNotes";
import type { OwnNotes } from "./ownNotes";
import { readOwnNotes } from "./readOwnNotes";
import { restore } from "./restore";
import type { TakenBack, WriteRecord } from "./sheetSnapshot";
import { writeAndHighlight } from "./writeAndHighlight";
import type { Writer, Written } from "./writeAndHighlight";
import { writeLog } from "./writeLog";

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
  const { cells, beside, parts, sheets, readSurvey } = asked(context, request);
  await context.sync();
  const guarded = sheets.find(({ sheet }) => sheet.protection.protected);
  if (guarded) return { outcome: { kind: "failed", reason: "protected", detail: guarded.name } };
  const survey = readSurvey();
  const notes = readOwnNotes(survey.notesText);
  const result = request.result && notes.sheets[sheetNames[request.result.language].result];
  const block = notes.sheets[log.sheet];
  const isThere = survey.sheets.includes(log.sheet);
  const inTheWay =
    cellsInTheWay(request, writer, cells, beside) ??
    (isThere && !block && !log.standing ? occupied(log.sheet, ["A1"]) : undefined) ??
    overtaken(request, writer, survey, notes);
  if (inTheWay) return inTheWay;

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
    taken: takenOf(request, cells, beside, text?.value),
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

/** Asks for all that stands where something is to be written; the answers can be read after the next exchange. */
function asked(context: Excel.RequestContext, { cells, columns = [], log: { namespace } }: TakeBackRequest) {
  const readSurvey = loadSurvey(context);
  const { workbook } = context;
  const parts =
    namespace === undefined
      ? undefined
      : workbook.customXmlParts.getByNamespace(namespace).load({ id: true });
  const names = new Set([...cells, ...columns.map(({ table }) => table)].map(({ sheet }) => sheet));
  return {
    readSurvey,
    parts,
    sheets: [...names].map((name) => {
      const sheet = workbook.worksheets.getItem(name);
      return { name, sheet: sheet.load({ protection: { protected: true } }) };
    }),
    cells: cells.map((cell) => {
      const range = workbook.worksheets.getItem(cell.sheet).getRange(cell.address);
      return { cell, range: range.load({ values: true, formulas: true }) };
    }),
    beside: columns.map((column, at) => ({
      column,
      address: columnAddress(column, at),
      range: columnRange(workbook, column, at).load({ formulas: true }),
    })),
  };
}

type Asked = ReturnType<typeof asked>;

/** Cells that hold what nobody was asked about, that are no longer as they were decided on, or that stand where a column would. */
function cellsInTheWay(
  { replace }: TakeBackRequest,
  { figures }: Writer,
  cells: Asked["cells"],
  beside: Asked["beside"],
): Written | undefined {
  const held = cells.filter(({ cell, range }) => {
    const stands = String(range.formulas[0]?.[0] ?? "");
    const own = figures?.get(`${cell.sheet}!${cell.address}`);
    return replace === false && stands !== "" && stands !== own && stands !== String(cell.value);
  });
  const moved = cells.filter(({ cell, range }) => String(range.values[0]?.[0] ?? "") !== String(cell.before));
  const named = held.length > 0 ? held : moved;
  const [first] = named;
  if (first)
    return occupied(
      first.cell.sheet,
      named.map(({ cell }) => cell.address),
    );
  const taken = beside.find(
    ({ column, range }) =>
      column.table.tableName === undefined && (range.formulas as unknown[][]).some(([value]) => value !== ""),
  );
  return taken && occupied(taken.column.table.sheet, [taken.address]);
}

/** The answer where someone else has written the result since the writer last looked. */
function overtaken(
  { result: wanted }: TakeBackRequest,
  { by, expected }: Writer,
  survey: OwnSurvey,
  notes: OwnNotes,
): Written | undefined {
  const sheet = wanted && sheetNames[wanted.language].result;
  const result = sheet === undefined ? undefined : notes.sheets[sheet];
  const isOthers = notes.by !== by && survey.notesText !== expected?.notesText;
  if (sheet === undefined || !result || !expected || !isOthers) return undefined;
  return { outcome: { kind: "overtaken", sheet, title: String(result.cells[0]?.[0] ?? sheet) } };
}

/** What is put beside our own sheets, as it was and as it becomes. */
function takenOf(
  { log: { namespace }, follows }: TakeBackRequest,
  cells: Asked["cells"],
  beside: Asked["beside"],
  before: string | undefined,
): TakenBack {
  return {
    cells: cells.map(({ cell, range }) => ({ ...cell, before: range.formulas[0]?.[0] })),
    columns: beside.map(({ column: { table, header, values }, address }) => ({
      sheet: table.sheet,
      table: table.tableName,
      address,
      header,
      values,
    })),
    ...(namespace === undefined ? {} : { part: { namespace, before } }),
    ...(follows === undefined ? {} : { follows }),
  };
}

const occupied = (sheet: string, cells: readonly string[]): Written => ({
  outcome: { kind: "occupied", sheet, cells },
});

/** Two steps of one act, taken back together; the note is the one that stood before the first. */
const joined = (first: WriteRecord, second: WriteRecord): WriteRecord => ({
  ...first,
  ...(second.result ? { result: second.result } : {}),
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
