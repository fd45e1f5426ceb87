import type { SettingsTables } from "../workbook";
import { notedSettings } from "./notedSettings";
import { ownNotesKey } from "./ownNotes";
import { readOwnNotes } from "./readOwnNotes";

/** Key and scenario as written and as they stand now; undefined where their tables are not both there. */
export interface StandingSettings {
  readonly noted: SettingsTables;
  readonly standing: SettingsTables;
}

/**
 * Reads the visible tables of a settings sheet, and what we noted to have written there: three exchanges.
 * @param sheet  name of the settings sheet
 */
export async function standingSettings(
  context: Excel.RequestContext,
  sheet: string,
): Promise<StandingSettings | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(ownNotesKey).load({ value: true });
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load({ name: true });
  await context.sync();
  if (worksheet.isNullObject || setting.isNullObject) return undefined;
  worksheet.tables.load({ name: true });
  await context.sync();
  const ranges = worksheet.tables.items.map((table) =>
    table.getRange().load({ values: true, rowIndex: true, columnIndex: true }),
  );
  // The note is read with the cells: a write of ours in between would else be taken for an edit.
  setting.load({ value: true });
  await context.sync();
  const block = readOwnNotes(setting.value).sheets[sheet];
  if (!block) return undefined;
  const noted = notedSettings(sheet, block);
  // The first header tells the tables apart: "Parameter" in every language, or the key's own word.
  const found = (first: unknown) => {
    const range = ranges.find(({ values }) => (values as unknown[][])[0]?.[0] === first);
    return range && { values: range.values as unknown[][], row: range.rowIndex, column: range.columnIndex };
  };
  const scenario = found(noted.scenario.values[0]?.[0]);
  const key = found(noted.key.values[0]?.[0]);
  return scenario && key && { noted, standing: { ...noted, scenario, key } };
}
