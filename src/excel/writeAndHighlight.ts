import { resultColumns } from "../report";
import { columnLetters } from "../tables";
import { directionRules, highlightRules, municipalLabels } from "../workbook";
import type { HighlightLookup, MunicipalLabels, WriteOutcome, WriteRequest } from "../workbook";
import { addHighlights } from "./addHighlights";
import { areaOf } from "./areaOf";
import { cellName } from "./cellName";
import { foreignCells } from "./foreignCells";
import type { ForeignCell } from "./foreignCells";
import type { OwnSurvey } from "./loadSurvey";
import type { OwnFigures } from "./ownFigures";
import { ownNotesKey } from "./ownNotes";
import type { OwnBlock, OwnHighlights, OwnNotes } from "./ownNotes";
import { ownState } from "./ownState";
import type { OwnState } from "./ownState";
import { resultHeaderRow, resultSheet } from "./resultSheet";
import { labelColumn, settingsHeaderRow, settingsSheet } from "./settingsSheet";
import type { SettingsSheet } from "./settingsSheet";
import type { WriteRecord } from "./sheetSnapshot";
import { writeSheets } from "./writeSheets";

/** What a write came to, with what is needed to take it back. */
export interface Written {
  readonly outcome: WriteOutcome;
  readonly record?: WriteRecord;
  /** What of ours stands in the workbook now; absent where that is not known. */
  readonly survey?: OwnSurvey;
}

/** Who writes: the mark of the runtime, and what stood in the workbook when it last looked. */
export interface Writer {
  readonly by: string;
  readonly expected?: OwnSurvey | undefined;
  /** What that one has put into tables and need not be asked about. */
  readonly figures?: OwnFigures;
}

/**
 * Writes key, scenario, result and highlights: two exchanges, a third where the workbook is not as expected, whatever the number of rows; what is noted last goes with the exchange in which Excel.run ends.
 * @param writer  who writes, and what stood in the workbook when that one last looked
 * @param onStart  told, before the first cell is written, what is needed to take a failed write back
 * @remarks Cells of the user's in the way are named and nothing is written, unless the request says to replace them.
 */
export async function writeAndHighlight(
  context: Excel.RequestContext,
  request: WriteRequest,
  writer: Writer,
  onStart: (record: WriteRecord) => void,
): Promise<Written> {
  const labels = municipalLabels(request.table, request.named.scenario.country);
  const settings = settingsSheet(request, labels.others);
  const rows = resultHeaderRow + request.result.length;
  const size = { rows, columns: request.result[0]?.length ?? 1 };
  const state = await ownState(context, request, { result: size, settings }, writer.expected);
  if (state.protectedSheet !== undefined)
    return { outcome: { kind: "failed", reason: "protected", detail: state.protectedSheet } };
  const overtaken = request.replace ? undefined : overtakenBy(state, writer);
  if (overtaken) return { outcome: overtaken };
  // An edit that the pane has followed stands as it would be written: nothing of it is lost.
  const isKept = (sheet: string, { row, column, formula }: ForeignCell): boolean =>
    sheet === state.settings.sheet && String(settings.cells[row]?.[column] ?? "") === formula?.toString();
  for (const snapshot of [state.result, state.settings]) {
    const cells = foreignCells({ row: 0, column: 0, ...snapshot }, snapshot.block)
      .filter((cell) => cell.formula !== "" && !isKept(snapshot.sheet, cell))
      .map((cell) => cell.address);
    if (cells.length > 0 && !request.replace)
      return { outcome: { kind: "occupied", sheet: snapshot.sheet, cells } };
  }
  const blocks = { result: resultSheet(request, state.tables), settings };
  const record: WriteRecord = {
    before: [state.result, state.settings],
    after: {},
    highlighted: [state.source, ...(state.tinted ? [state.tinted] : [])].map(({ id, formats }) => ({
      sheet: id,
      known: formats,
    })),
    notesBefore: state.survey.notesText,
  };
  onStart(record);
  return write(context, request, state, { ...blocks, labels }, record, writer.by);
}

async function write(
  context: Excel.RequestContext,
  request: WriteRequest,
  state: OwnState,
  blocks: {
    readonly result: OwnBlock;
    readonly settings: SettingsSheet;
    readonly labels: MunicipalLabels;
  },
  record: WriteRecord,
  by: string,
): Promise<Written> {
  writeSheets(context, request, state, blocks);
  const { sheet } = state.result;
  const area = areaOf(request.table.address);
  const [first, last] = [area.row + 1, area.row + request.table.values.length - 1];
  const address = `${cellName(first, area.column)}:${cellName(last, area.column + area.columns - 1)}`;
  const rules = highlightRules(request.table, blocks.labels, lookup(state, blocks.result, blocks.settings));
  const source = context.workbook.worksheets.getItem(request.table.sheet);
  const old = state.notes.highlights.flatMap((each) => each.ids);
  const standing = source.getRange().untrack().conditionalFormats;
  state.source.formats.filter((id) => old.includes(id)).forEach((id) => standing.getItem(id).delete());
  const formats = addHighlights(source.getRange(address).untrack(), rules);
  const tint = tintResult(context, state, blocks.result, old);
  const { scenario: _, key: __, labels: ___, ...settings } = blocks.settings;
  const after = { [state.settings.sheet]: settings, [sheet]: blocks.result };
  const note = (ids: readonly string[], tints: readonly OwnHighlights[]): string => {
    const highlights = [{ sheet: state.source.id, address, ids, rules }, ...tints];
    const notes: OwnNotes = { sheets: { ...state.notes.sheets, ...after }, highlights, by };
    const notesText = JSON.stringify(notes);
    context.workbook.settings.add(ownNotesKey, notesText);
    return notesText;
  };
  // The sheets are noted with what is written to them, so that their changes are known as ours; the ids are known after it.
  note([], []);
  await context.sync();
  const tinted = { ...tint.highlights, sheet: tint.sheet.id, ids: tint.formats.map(({ id }) => id) };
  const notesText = note(
    formats.map((format) => format.id),
    [tinted],
  );
  const { rows, columns } = blocks.result;
  const written = `${cellName(resultHeaderRow, 0)}:${cellName(rows - 1, columns - 1)}`;
  const { as, named, table } = request;
  return {
    outcome: { kind: "written", sheet, address: written },
    record: { ...record, after, result: { as, named, table } },
    survey: surveyAfter(state, notesText),
  };
}

/** Gives the result's own directions the fills that they have in the table; the ids are known after the next exchange. */
function tintResult(
  context: Excel.RequestContext,
  { result, tinted }: OwnState,
  { rows }: OwnBlock,
  old: readonly string[],
): {
  readonly sheet: Excel.Worksheet;
  readonly formats: readonly Excel.ConditionalFormat[];
  readonly highlights: Pick<OwnHighlights, "address" | "rules">;
} {
  const column = resultColumns.indexOf("direction");
  const first = cellName(resultHeaderRow + 1, column);
  const address = `${first}:${cellName(rows - 1, column)}`;
  const rules = directionRules(`$${first}`);
  const sheet = context.workbook.worksheets.getItem(result.sheet).load({ id: true });
  const standing = sheet.getRange().untrack().conditionalFormats;
  tinted?.formats.filter((id) => old.includes(id)).forEach((id) => standing.getItem(id).delete());
  const formats = addHighlights(sheet.getRange(address).untrack(), rules);
  return { sheet, formats, highlights: { address, rules } };
}

/** What the write has made, added to what stood there. */
function surveyAfter({ survey, result, settings, tables }: OwnState, notesText: string): OwnSurvey {
  const made = [tables.scenario, tables.key].map((name) => ({ name, sheet: settings.sheet }));
  const names = new Set(made.map(({ name }) => name));
  return {
    notesText,
    sheets: [...new Set([...survey.sheets, result.sheet, settings.sheet])],
    tables: [...survey.tables.filter(({ name }) => !names.has(name)), ...made],
  };
}

/** Where the highlights find what was written. */
function lookup(state: OwnState, result: OwnBlock, settings: SettingsSheet): HighlightLookup {
  const inResult = (column: (typeof resultColumns)[number]): HighlightLookup["codes"] => ({
    sheet: state.result.sheet,
    column: columnLetters(resultColumns.indexOf(column)),
    firstRow: resultHeaderRow + 2,
    lastRow: result.rows,
  });
  const inLabels = (column: number): HighlightLookup["codes"] => ({
    sheet: state.settings.sheet,
    column: columnLetters(labelColumn + column),
    firstRow: settingsHeaderRow + 2,
    lastRow: settingsHeaderRow + settings.labels.length,
  });
  return {
    codes: inResult("code"),
    names: inResult("name"),
    directions: inResult("direction"),
    ...(settings.labels.length > 0 ? { others: { labels: inLabels(0), codes: inLabels(1) } } : {}),
  };
}

/** What someone else has written to the result's sheet since the writer last looked; undefined where nobody has. */
function overtakenBy(
  { survey, notes, result }: OwnState,
  { by, expected }: Writer,
): WriteOutcome | undefined {
  const block = notes.sheets[result.sheet];
  if (!expected || !block || notes.by === by || survey.notesText === expected.notesText) return undefined;
  return { kind: "overtaken", sheet: result.sheet, title: String(block.cells[0]?.[0] ?? result.sheet) };
}
