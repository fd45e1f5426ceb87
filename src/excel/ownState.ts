import { sheetNames } from "../workbook";
import type { WriteRequest } from "../workbook";
import { ownNotesKey } from "./ownNotes";
import type { OwnNotes } from "./ownNotes";
import { readOwnNotes } from "./readOwnNotes";
import type { SheetSnapshot } from "./sheetSnapshot";

/** What stands in the workbook of ours before a write. */
export interface OwnState {
  readonly notesText: string;
  readonly notes: OwnNotes;
  readonly result: SheetSnapshot;
  readonly settings: SheetSnapshot;
  readonly keyTable: Excel.Table;
  readonly scenarioTable: Excel.Table;
  /** Conditional formats of the source sheet, by id. */
  readonly formats: Excel.ConditionalFormatCollection;
  readonly protectedSheet?: string;
}

/** Reads, in one exchange, everything that a write must know. */
export async function ownState(context: Excel.RequestContext, request: WriteRequest): Promise<OwnState> {
  const { workbook } = context;
  const names = sheetNames[request.language];
  const setting = workbook.settings.getItemOrNullObject(ownNotesKey);
  setting.load({ value: true });
  const source = workbook.worksheets.getItem(request.table.sheet);
  source.protection.load({ protected: true });
  const formats = source.getRange().conditionalFormats;
  formats.load({ id: true });
  const sheets = [names.result, names.settings].map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load({ name: true });
    sheet.protection.load({ protected: true });
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load({ address: true, formulas: true });
    return { name, sheet, used };
  });
  const [keyTable, scenarioTable] = [names.key, names.scenario].map((name) => {
    const table = workbook.tables.getItemOrNullObject(name);
    table.load({ name: true });
    return table;
  }) as [Excel.Table, Excel.Table];
  await context.sync();
  const guarded = sheets.find(({ sheet }) => !sheet.isNullObject && sheet.protection.protected);
  const protectedSheet = source.protection.protected ? request.table.sheet : guarded?.name;
  const [result, settings] = sheets.map(({ name, sheet, used }): SheetSnapshot => {
    if (sheet.isNullObject) return { sheet: name, existed: false };
    if (used.isNullObject) return { sheet: name, existed: true };
    const address = used.address.slice(used.address.lastIndexOf("!") + 1);
    return { sheet: name, existed: true, address, formulas: used.formulas as unknown[][] };
  }) as [SheetSnapshot, SheetSnapshot];
  const notesText = setting.isNullObject ? "" : String(setting.value);
  return {
    notesText,
    notes: readOwnNotes(notesText),
    result,
    settings,
    keyTable,
    scenarioTable,
    formats,
    ...(protectedSheet === undefined ? {} : { protectedSheet }),
  };
}
