import { addHighlights } from "./addHighlights";
import { areaOf } from "./areaOf";
import { cellName } from "./cellName";
import { ownNotesKey } from "./ownNotes";
import { readOwnNotes } from "./readOwnNotes";
import type { WriteRecord } from "./sheetSnapshot";

/**
 * Takes a write back: sheets that we made go, what stood before returns, highlights that stood before stand again.
 * @returns cells that were changed since and therefore left, as Sheet!A1
 */
export async function restore(
  context: Excel.RequestContext,
  record: WriteRecord,
): Promise<readonly string[]> {
  const { workbook } = context;
  const setting = workbook.settings.getItemOrNullObject(ownNotesKey);
  setting.load({ value: true });
  const sheets = record.before.map((before) => {
    const sheet = workbook.worksheets.getItemOrNullObject(before.sheet);
    sheet.load({ name: true });
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load({ address: true, formulas: true });
    return { before, sheet, used, after: record.after.find((each) => each.sheet === before.sheet) };
  });
  await context.sync();
  const left: string[] = [];
  for (const { before, sheet, used, after } of sheets) {
    if (sheet.isNullObject) continue;
    const changed = used.isNullObject || !after ? [] : changedCells(used, after);
    left.push(...changed.map((cell) => `${before.sheet}!${cell}`));
    if (!before.existed && changed.length === 0) {
      sheet.delete();
      continue;
    }
    if (after) clearOurs(sheet, after, changed);
    putBack(sheet, before, changed);
  }
  const now = setting.isNullObject ? "" : String(setting.value);
  await restoreHighlights(context, now, record.notesBefore);
  return left;
}

type After = WriteRecord["after"][number];

/** Cells that hold something else than what we gave, and cells beyond our area that were filled since. */
function changedCells(used: Excel.Range, after: After): string[] {
  const area = areaOf(used.address);
  const cells: string[] = [];
  (used.formulas as unknown[][]).forEach((row, at) => {
    row.forEach((value, place) => {
      const [r, c] = [area.row + at, area.column + place];
      const given = after.formulas[r]?.[c];
      const ours = r < after.rows && c < after.columns;
      const differs = given === undefined ? !ours && value !== "" : String(given) !== String(value);
      if (differs) cells.push(cellName(r, c));
    });
  });
  return cells;
}

function clearOurs(sheet: Excel.Worksheet, after: After, changed: readonly string[]): void {
  if (changed.length === 0) {
    sheet.getRangeByIndexes(0, 0, after.rows, after.columns).clear(Excel.ClearApplyTo.contents);
    return;
  }
  after.formulas.forEach((row, r) => {
    row.forEach((_, c) => {
      if (!changed.includes(cellName(r, c)))
        sheet.getRangeByIndexes(r, c, 1, 1).clear(Excel.ClearApplyTo.contents);
    });
  });
}

function putBack(
  sheet: Excel.Worksheet,
  before: WriteRecord["before"][number],
  changed: readonly string[],
): void {
  if (!before.address || !before.formulas) return;
  const area = areaOf(before.address);
  // Below a live block stand its spilled values: given back one by one they would block it.
  const live = before.formulas.findIndex((row) => String(row[0]).toUpperCase().startsWith("=FORDELA."));
  before.formulas.forEach((row, at) => {
    row.forEach((value, place) => {
      const spilled = live >= 0 && (at > live || (at === live && place > 0));
      const cell = cellName(area.row + at, area.column + place);
      if (value === "" || spilled || changed.includes(cell)) return;
      sheet.getRangeByIndexes(area.row + at, area.column + place, 1, 1).formulas = [[value]];
    });
  });
}

async function restoreHighlights(context: Excel.RequestContext, now: string, before: string): Promise<void> {
  const { workbook } = context;
  const [present, earlier] = [readOwnNotes(now).highlights, readOwnNotes(before).highlights];
  const names = [...new Set([...present, ...earlier].map((each) => each.sheet))];
  const collections = names.map((name) => {
    const formats = workbook.worksheets.getItem(name).getRange().conditionalFormats;
    formats.load({ id: true });
    return formats;
  });
  await context.sync();
  const ids = present.flatMap((each) => each.ids);
  collections.forEach((formats) => {
    formats.items.filter((format) => ids.includes(format.id)).forEach((format) => format.delete());
  });
  const added = earlier.map((each) => ({
    ...each,
    formats: addHighlights(workbook.worksheets.getItem(each.sheet).getRange(each.address), each.rules),
  }));
  await context.sync();
  const notes = {
    sheets: readOwnNotes(before).sheets,
    highlights: added.map(({ formats, sheet, address, rules }) => ({
      sheet,
      address,
      rules,
      ids: formats.map((format) => format.id),
    })),
  };
  workbook.settings.add(ownNotesKey, JSON.stringify(notes));
  await context.sync();
}
