import { offersBook, scenarioNamespace } from "../workbook";
import type { OffersSheet, OffersWrite, OffersWriteOutcome } from "../workbook";
import { findTables } from "./findTables";
import { foreignCells } from "./foreignCells";
import { loadSnapshot } from "./loadSnapshot";
import { orTakenBack } from "./orTakenBack";
import { ownNotesKey } from "./ownNotes";
import type { OwnBlock, OwnNotes } from "./ownNotes";
import { readOwnNotes } from "./readOwnNotes";
import type { SheetSnapshot, WriteRecord } from "./sheetSnapshot";

/** What a write came to, with what is needed to take it back. */
interface Written {
  readonly outcome: OffersWriteOutcome;
  readonly record?: WriteRecord;
}

/**
 * Writes sheets of ours into a workbook of offers, all or nothing.
 * @remarks A workbook that holds a municipal table or a scenario of ours is refused before anything is written, whatever the pane believes: offers stay out of it.
 */
export function writeOffers(request: OffersWrite): Promise<Written> {
  return orTakenBack((context, onStart) => write(context, request, onStart));
}

async function write(
  context: Excel.RequestContext,
  { sheets: given, replace }: OffersWrite,
  onStart: (record: WriteRecord) => void,
): Promise<Written> {
  const { workbook } = context;
  const parts = workbook.customXmlParts.getByNamespace(scenarioNamespace).load({ id: true });
  const { offers, municipal } = offersBook(await findTables(context));
  if (municipal.length > 0 || offers.length === 0 || parts.items.length > 0)
    return { outcome: { kind: "mixed" } };
  const setting = workbook.settings.getItemOrNullObject(ownNotesKey);
  setting.load({ value: true });
  workbook.tables.load({ name: true, worksheet: { name: true } });
  const looked = given.map((sheet) => ({
    sheet,
    there: workbook.worksheets
      .getItemOrNullObject(sheet.name)
      .load({ name: true, protection: { protected: true } }),
  }));
  await context.sync();
  const notesBefore = setting.isNullObject ? "" : String(setting.value);
  const notes = readOwnNotes(notesBefore);
  const wanted = looked.filter(
    ({ sheet, there }) => !sheet.isRefresh || (!there.isNullObject && notes.sheets[sheet.name] !== undefined),
  );
  const sheets = wanted.map(({ sheet }) => sheet);
  const standing = wanted.map(({ there }) => there);
  const guarded = standing.find((sheet) => !sheet.isNullObject && sheet.protection.protected);
  if (guarded) return { outcome: { kind: "failed", reason: "protected", detail: guarded.name } };
  const blocks = new Map(sheets.map((sheet) => [sheet.name, blockOf(sheet)] as const));
  const loading = sheets.map(({ name }, place) => {
    const [block, earlier] = [blocks.get(name), notes.sheets[name]];
    const rows = Math.max(block?.rows ?? 0, earlier?.rows ?? 0);
    const columns = Math.max(block?.columns ?? 0, earlier?.columns ?? 0);
    const exists = standing[place]?.isNullObject === false;
    const tables = workbook.tables.items
      .filter(({ worksheet }) => exists && worksheet.name === name)
      .map((table) => table.name);
    const read = loadSnapshot(context, { sheet: name, exists, rows, columns, tables });
    return () => read(earlier);
  });
  await context.sync();
  const before = loading.map((snapshot) => snapshot());
  for (const snapshot of before) {
    const cells = foreignCells({ row: 0, column: 0, ...snapshot }, snapshot.block)
      .filter(({ formula }) => formula !== "")
      .map(({ address }) => address);
    if (cells.length > 0 && !replace) return { outcome: { kind: "occupied", sheet: snapshot.sheet, cells } };
  }
  const record: WriteRecord = { before, after: {}, highlighted: [], notesBefore };
  onStart(record);
  before.forEach((snapshot, place) => {
    const sheet = sheets[place];
    if (sheet) fillSheet(context, snapshot, sheet);
  });
  const after = Object.fromEntries(blocks);
  const noted: OwnNotes = { ...notes, sheets: { ...notes.sheets, ...after } };
  workbook.settings.add(ownNotesKey, JSON.stringify(noted));
  await context.sync();
  return {
    outcome: { kind: "written", sheets: sheets.map(({ name }) => name) },
    record: { ...record, after },
  };
}

function blockOf({ head, block, formula }: OffersSheet): OwnBlock {
  return {
    // A spilled block needs its other cells empty: only its first cell is given.
    cells: [...head, ...(formula === undefined ? block.map((row) => row.map(noted)) : [[formula]])],
    rows: head.length + block.length,
    columns: Math.max(1, block[0]?.length ?? 1, ...head.map((row) => row.length)),
    isLive: formula !== undefined,
  };
}

/** A yes or no is noted as it is compared: as a word. */
function noted(cell: string | number | boolean): string | number {
  return typeof cell === "boolean" ? String(cell) : cell;
}

function fillSheet(context: Excel.RequestContext, before: SheetSnapshot, sheet: OffersSheet): void {
  const { worksheets } = context.workbook;
  const target = before.existed ? worksheets.getItem(before.sheet) : worksheets.add(before.sheet);
  if (before.existed)
    target.getRangeByIndexes(0, 0, before.rows, before.columns).clear(Excel.ClearApplyTo.contents);
  const { head, block, formula, widths = [] } = sheet;
  head.forEach((row, at) => {
    if (row.length > 0) target.getRangeByIndexes(at, 0, 1, row.length).values = [[...row]];
  });
  target.getRangeByIndexes(0, 0, 1, 1).format.font.bold = true;
  const columns = block[0]?.length ?? 1;
  const area = target.getRangeByIndexes(head.length, 0, block.length, columns);
  // Words of a tenderer's that begin with = or look like numbers stay words; a formula needs a general cell.
  area.numberFormat = block.map((row, at) =>
    row.map((cell) => (at > 0 && typeof cell === "string" && cell !== "" ? "@" : "General")),
  );
  if (formula === undefined) area.values = block.map((row) => [...row]);
  else target.getRangeByIndexes(head.length, 0, 1, 1).formulas = [[formula]];
  const header = target.getRangeByIndexes(head.length, 0, 1, columns);
  header.format.font.bold = true;
  header.format.wrapText = true;
  widths.forEach((width, column) => {
    target.getRangeByIndexes(head.length, column, 1, 1).format.columnWidth = width;
  });
  target.freezePanes.freezeRows(head.length + 1);
}
