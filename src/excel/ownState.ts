import { sheetNames } from "../workbook";
import type { WriteRequest } from "../workbook";
import { absentSheet } from "./absentSheet";
import { loadSnapshot } from "./loadSnapshot";
import { ownNotesKey } from "./ownNotes";
import type { OwnNotes } from "./ownNotes";
import { readOwnNotes } from "./readOwnNotes";
import type { SheetSnapshot } from "./sheetSnapshot";

/** What stands in the workbook before a write. */
export interface OwnState {
  readonly notesText: string;
  readonly notes: OwnNotes;
  readonly result: SheetSnapshot;
  readonly settings: SheetSnapshot;
  /** Names under which the visible tables stand or will stand, and those that are there already. */
  readonly tables: { readonly key: string; readonly scenario: string };
  readonly standing: ReadonlySet<string>;
  readonly source: { readonly id: string; readonly formats: readonly Excel.ConditionalFormat[] };
  readonly protectedSheet: string | undefined;
}

/** Area from A1 that a write will fill. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Reads everything that a write must know: one exchange, and a second where our sheets' names stand already. */
export async function ownState(
  context: Excel.RequestContext,
  request: WriteRequest,
  sizes: { readonly result: Size; readonly settings: Size },
): Promise<OwnState> {
  const { workbook } = context;
  const names = sheetNames[request.language];
  const setting = workbook.settings.getItemOrNullObject(ownNotesKey);
  setting.load({ value: true });
  const source = workbook.worksheets.getItem(request.table.sheet);
  source.load({ id: true, protection: { protected: true } });
  const formats = source.getRange().conditionalFormats;
  formats.load({ id: true });
  workbook.tables.load({ name: true, worksheet: { name: true } });
  const [result, settings] = [names.result, names.settings].map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    return sheet.load({ name: true, protection: { protected: true } });
  }) as [Excel.Worksheet, Excel.Worksheet];
  await context.sync();

  const notesText = setting.isNullObject ? "" : String(setting.value);
  const notes = readOwnNotes(notesText);
  const snapshot = (sheet: Excel.Worksheet, name: string, size: Size): (() => SheetSnapshot) => {
    const block = notes.sheets[name];
    const rows = Math.max(size.rows, block?.rows ?? 0);
    const columns = Math.max(size.columns, block?.columns ?? 0);
    if (sheet.isNullObject) return () => absentSheet(name, rows, columns);
    const tables = workbook.tables.items.filter((table) => table.worksheet.name === sheet.name);
    return loadSnapshot(sheet, { rows, columns }, tables, block);
  };
  const snapshots = [
    snapshot(result, names.result, sizes.result),
    snapshot(settings, names.settings, sizes.settings),
  ] as const;
  if (!result.isNullObject || !settings.isNullObject) await context.sync();

  const guarded = [source, result, settings].find(
    (sheet) => !sheet.isNullObject && sheet.protection.protected,
  );
  const onSettings = workbook.tables.items.filter((table) => table.worksheet.name === names.settings);
  const taken = workbook.tables.items.filter((table) => !onSettings.includes(table)).map(({ name }) => name);
  return {
    notesText,
    notes,
    result: snapshots[0](),
    settings: snapshots[1](),
    tables: { key: freeName(names.key, taken), scenario: freeName(names.scenario, taken) },
    standing: new Set(onSettings.map((table) => table.name)),
    source: { id: source.id, formats: formats.items },
    protectedSheet:
      guarded &&
      (guarded === source ? request.table.sheet : guarded === result ? names.result : names.settings),
  };
}

/** Another table of the user's may bear the name: then a number follows ours. */
function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  return name;
}
