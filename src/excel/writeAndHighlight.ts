import { highlightRules } from "../workbook";
import type { WriteOutcome, WriteRequest } from "../workbook";
import { addHighlights } from "./addHighlights";
import { areaOf } from "./areaOf";
import { cellName } from "./cellName";
import { occupiedCells } from "./occupiedCells";
import { ownNotesKey } from "./ownNotes";
import type { OwnNotes } from "./ownNotes";
import { ownState } from "./ownState";
import { resultHeaderRow } from "./resultSheet";
import { restore } from "./restore";
import type { WriteRecord } from "./sheetSnapshot";
import { writeSheets } from "./writeSheets";

/** What a write came to, with what is needed to take it back. */
export interface Written {
  readonly outcome: WriteOutcome;
  readonly record?: WriteRecord;
}

/**
 * Writes key, scenario, result and highlights: three exchanges, whatever the number of rows; all or nothing.
 * @remarks Cells of the user's in the way are named and nothing is written, unless the request says to replace them.
 */
export async function writeAndHighlight(
  context: Excel.RequestContext,
  request: WriteRequest,
): Promise<Written> {
  const state = await ownState(context, request);
  if (state.protectedSheet !== undefined) {
    return { outcome: { kind: "failed", reason: "protected", detail: state.protectedSheet } };
  }
  for (const snapshot of [state.result, state.settings]) {
    const cells = occupiedCells(snapshot, state.notes);
    if (cells.length > 0 && !request.replace)
      return { outcome: { kind: "occupied", sheet: snapshot.sheet, cells } };
  }
  const before = [state.result, state.settings];
  try {
    return await write(context, request, state);
  } catch (error) {
    // All or nothing: what the failed batch had done is taken back before the failure is passed on.
    await Excel.run(async (undo) => {
      await dropNewFormats(
        undo,
        request,
        state.formats.items.map((format) => format.id),
      );
      await restore(undo, { before, after: [], notesBefore: state.notesText });
    });
    throw error;
  }
}

async function write(
  context: Excel.RequestContext,
  request: WriteRequest,
  state: Awaited<ReturnType<typeof ownState>>,
): Promise<Written> {
  const blocks = writeSheets(context, request, state);
  const result = blocks.at(-1);
  const sheet = result?.sheet ?? "";
  const area = areaOf(request.table.address);
  const rows = request.table.values.length - 1;
  const address = `${cellName(area.row + 1, area.column)}:${cellName(area.row + rows, area.column + area.columns - 1)}`;
  const rules = highlightRules(request.table, request.language, {
    sheet,
    firstRow: resultHeaderRow + 2,
    lastRow: resultHeaderRow + request.result.length,
  });
  const source = context.workbook.worksheets.getItem(request.table.sheet);
  const formats = addHighlights(source.getRange(address), rules);
  const old = state.notes.highlights.flatMap((each) => each.ids);
  state.formats.items.filter((format) => old.includes(format.id)).forEach((format) => format.delete());
  await context.sync();

  const notes: OwnNotes = {
    sheets: {
      ...state.notes.sheets,
      ...Object.fromEntries(
        blocks.map((block) => [block.sheet, `A1:${cellName(block.rows - 1, block.columns - 1)}`]),
      ),
    },
    highlights: [{ sheet: request.table.sheet, address, ids: formats.map((format) => format.id), rules }],
  };
  // Goes with the exchange in which Excel.run ends.
  context.workbook.settings.add(ownNotesKey, JSON.stringify(notes));
  return {
    outcome: {
      kind: "written",
      sheet,
      address: `A${resultHeaderRow + 1}:${cellName((result?.rows ?? 1) - 1, (result?.columns ?? 1) - 1)}`,
    },
    record: {
      before: [state.result, state.settings],
      after: blocks.map((block) => ({
        sheet: block.sheet,
        formulas: block.cells,
        rows: block.rows,
        columns: block.columns,
      })),
      notesBefore: state.notesText,
    },
  };
}

async function dropNewFormats(
  context: Excel.RequestContext,
  request: WriteRequest,
  known: readonly string[],
): Promise<void> {
  const formats = context.workbook.worksheets.getItem(request.table.sheet).getRange().conditionalFormats;
  formats.load({ id: true });
  await context.sync();
  formats.items.filter((format) => !known.includes(format.id)).forEach((format) => format.delete());
  await context.sync();
}
