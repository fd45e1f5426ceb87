import { sheetNames } from "../workbook";
import type { WriteRequest } from "../workbook";
import { loadSnapshot } from "./loadSnapshot";
import type { SnapshotPlan } from "./loadSnapshot";
import { loadSurvey } from "./loadSurvey";
import type { OwnSurvey } from "./loadSurvey";
import type { OwnNotes } from "./ownNotes";
import { readOwnNotes } from "./readOwnNotes";
import type { SheetSnapshot } from "./sheetSnapshot";

/** What stands in the workbook before a write. */
export interface OwnState {
  readonly survey: OwnSurvey;
  readonly notes: OwnNotes;
  readonly result: SheetSnapshot;
  readonly settings: SheetSnapshot;
  /** Names under which the visible tables stand or will stand, and those that are there already. */
  readonly tables: { readonly key: string; readonly scenario: string };
  readonly standing: ReadonlySet<string>;
  /** The source sheet, with the ids of its conditional formats. */
  readonly source: { readonly id: string; readonly formats: readonly string[] };
  /** The sheet of the result likewise; undefined where there is none yet. */
  readonly tinted: { readonly id: string; readonly formats: readonly string[] } | undefined;
  readonly protectedSheet: string | undefined;
}

/** Area from A1 that a write will fill. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Reads everything that a write must know: one exchange where the workbook is as it was last seen, else a second one.
 * @param expected  what stood there when last looked at
 */
export async function ownState(
  context: Excel.RequestContext,
  request: WriteRequest,
  sizes: { readonly result: Size; readonly settings: Size },
  expected: OwnSurvey | undefined,
): Promise<OwnState> {
  const { workbook } = context;
  const names = sheetNames[request.language];
  const readSurvey = loadSurvey(context);
  const sheets = [request.table.sheet, names.result, names.settings].map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    return { name, sheet: sheet.load({ id: true, protection: { protected: true } }) };
  });
  const formatsOf = (sheet: Excel.Worksheet): Excel.ConditionalFormatCollection =>
    sheet.getRange().untrack().conditionalFormats.load({ id: true });
  const formats = formatsOf(workbook.worksheets.getItem(request.table.sheet));
  const tints = formatsOf(workbook.worksheets.getItemOrNullObject(names.result));
  const plansFor = (survey: OwnSurvey): readonly [SnapshotPlan, SnapshotPlan] => [
    planFor(survey, names.result, sizes.result),
    planFor(survey, names.settings, sizes.settings),
  ];
  const asked = plansFor(expected ?? { notesText: "", sheets: [], tables: [] });
  let answers = asked.map((plan) => loadSnapshot(context, plan));
  await context.sync();

  const survey = readSurvey();
  const plans = plansFor(survey);
  if (JSON.stringify(plans) !== JSON.stringify(asked)) {
    answers = plans.map((plan) => loadSnapshot(context, plan));
    if (plans.some((plan) => plan.exists)) await context.sync();
  }
  const notes = readOwnNotes(survey.notesText);
  const [result, settings] = answers.map((read, at) => read(notes.sheets[plans[at]?.sheet ?? ""]));
  if (!result || !settings) throw new Error("A write looks at two sheets.");
  const guarded = sheets.find(({ sheet }) => !sheet.isNullObject && sheet.protection.protected);
  const taken = survey.tables.filter(({ sheet }) => sheet !== names.settings).map(({ name }) => name);
  return {
    survey,
    notes,
    result,
    settings,
    tables: { key: freeName(names.key, taken), scenario: freeName(names.scenario, taken) },
    standing: new Set(plans[1].tables),
    source: { id: sheets[0]?.sheet.id ?? "", formats: formats.items.map((format) => format.id) },
    tinted:
      !sheets[1] || sheets[1].sheet.isNullObject
        ? undefined
        : { id: sheets[1].sheet.id, formats: tints.items.map((format) => format.id) },
    protectedSheet: guarded?.name,
  };
}

/** The larger of what will be written and what we wrote before: both must be put back at undo. */
function planFor(survey: OwnSurvey, sheet: string, size: Size): SnapshotPlan {
  const block = readOwnNotes(survey.notesText).sheets[sheet];
  return {
    sheet,
    exists: survey.sheets.includes(sheet),
    rows: Math.max(size.rows, block?.rows ?? 0),
    columns: Math.max(size.columns, block?.columns ?? 0),
    tables: survey.tables
      .filter((table) => table.sheet === sheet)
      .map((table) => table.name)
      .sort(),
  };
}

/** Another table of the user's may bear the name: then a number follows ours. */
function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  return name;
}
