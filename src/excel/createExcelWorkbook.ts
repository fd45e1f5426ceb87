import { WorkbookRefusal } from "../workbook";
import type { StoredScenarios, UndoOutcome, WorkbookPort } from "../workbook";
import { allOrNothing } from "./allOrNothing";
import { brokenCells } from "./brokenCells";
import { clearHighlights } from "./clearHighlights";
import { findTables } from "./findTables";
import { followChanges } from "./followChanges";
import type { OwnSurvey } from "./loadSurvey";
import { followSelection } from "./followSelection";
import { keptRecords } from "./keptRecords";
import { loadScenarios } from "./loadScenarios";
import { orTakenBack } from "./orTakenBack";
import { readOwnNotes } from "./readOwnNotes";
import { renameHeaders } from "./renameHeaders";
import type { HeaderRecord } from "./renameHeaders";
import { repairFormulas } from "./repairFormulas";
import { restore } from "./restore";
import { runtimeMark } from "./runtimeMark";
import { restoreHeaders } from "./restoreHeaders";
import type { WriteRecord } from "./sheetSnapshot";
import { storeScenarios } from "./storeScenarios";
import { workbookFault } from "./workbookFault";

/** A button's work waits until the user has left the cell that is being edited; what Excel refuses is said why. */
async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    const { reason, detail } = workbookFault(error);
    throw new WorkbookRefusal(reason, detail);
  }
}

/**
 * The port over Office.js: the open workbook as the product needs it.
 * @param by  mark of who works here: what bears another was written by someone else
 */
export function createExcelWorkbook(by: string = runtimeMark()): WorkbookPort {
  const records: (WriteRecord | HeaderRecord)[] = [];
  /** As last seen: then a write needs no exchange to find its own sheets. */
  let survey: OwnSurvey | undefined;
  /** The scenarios as last read or kept, from which those of two people are joined. */
  let known: StoredScenarios | undefined;
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: a save that overtook another would take it for someone else's. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
  const marks = new Set([by]);
  const keep = (): void => keptRecords.keep({ marks: [...marks], records });
  const remember = (record: WriteRecord | HeaderRecord): void => {
    records.push(record);
    keep();
  };
  /** Where the page before this one wrote what stands here, what it could take back can be taken back from here. */
  let isLost = false;
  const look = (seen: OwnSurvey): void => {
    const isFirst = survey === undefined && records.length === 0;
    survey = seen;
    const kept = isFirst ? keptRecords.read() : undefined;
    const { by: last } = readOwnNotes(seen.notesText);
    if (!kept || last === undefined || !kept.marks.includes(last) || kept.marks.includes(by)) return;
    records.push(...kept.records);
    kept.marks.forEach((mark) => marks.add(mark));
    isLost = records.length === 0;
    if (isLost) keptRecords.forget();
    else keep();
  };
  const takeAway = async (record: WriteRecord | HeaderRecord): Promise<UndoOutcome> => {
    if ("headers" in record) return run((context) => restoreHeaders(context, record));
    const left = await run((context) => restore(context, record));
    const followed = record.taken?.follows;
    return { undone: true, left, ...(followed === undefined ? {} : { followed }) };
  };
  return {
    findTables: () => run((context) => findTables(context, look)),
    hasLostUndo: () => {
      const isTold = isLost;
      isLost = false;
      return isTold;
    },
    readScenarios: () =>
      inTurn(async () => {
        const { stored } = await run(loadScenarios);
        known = stored ?? known;
        return stored;
      }),
    setOutFrom: (stored) => {
      known ??= stored;
    },
    saveScenarios: (stored) =>
      inTurn(async () => {
        known = await run((context) => storeScenarios(context, known, stored));
        return known;
      }),
    async writeAndHighlight(request) {
      const { outcome, record, survey: after } = await allOrNothing(request, { by, expected: survey });
      // Where something stood in the way, the answer to the question is about what stands there now.
      if (outcome.kind !== "occupied" && outcome.kind !== "overtaken") survey = after;
      if (record) remember(record);
      return outcome;
    },
    // What sharing alone needs is fetched with it: the first screen does not wait for it.
    async takeBack(request) {
      const [{ takeBack }, { ownFigures }] = await Promise.all([
        import("./takeBack"),
        import("./ownFigures"),
      ]);
      const figures = ownFigures(records.flatMap((record) => ("headers" in record ? [] : [record])));
      const writer = { by, expected: survey, figures };
      const { outcome, record } = await orTakenBack((context, onStart) =>
        takeBack(context, request, writer, onStart),
      );
      // What stands there is looked at anew: also where someone else was seen to have written, which is told once.
      survey = undefined;
      if (record) remember(record);
      return outcome;
    },
    readFile: async () => (await import("./readFile")).readFile(),
    openCopy: async (file) => (await import("./openCopy")).openCopy(file),
    async readPart(namespace) {
      const { readPart } = await import("./readPart");
      return run((context) => readPart(context, namespace));
    },
    async clearHighlights() {
      survey = undefined;
      try {
        return await run(clearHighlights);
      } catch (error) {
        if (!(error instanceof WorkbookRefusal)) throw error;
        return { kind: "failed", reason: error.reason, detail: error.detail };
      }
    },
    async undo() {
      survey = undefined;
      const record = records.pop();
      if (!record) return { undone: false, left: [] };
      try {
        const outcome = await takeAway(record);
        if (records.length > 0) keep();
        else keptRecords.forget();
        return outcome;
      } catch (error) {
        records.push(record);
        throw error;
      }
    },
    canUndo: () => records.length > 0,
    standing: () => records.flatMap((each) => ("result" in each ? each.result : [])).at(-1),
    goTo: (sheet, address) =>
      run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(address).select();
        await context.sync();
      }),
    countBrokenFormulas: () => run(async (context) => (await brokenCells(context)).length),
    async renameHeaders(table, changes) {
      try {
        const outcome = await run((context) => renameHeaders(context, table, changes));
        if (outcome.kind === "renamed")
          remember({ sheet: table.sheet, origin: table.origin, headers: changes });
        return outcome;
      } catch (error) {
        return { kind: "failed", ...workbookFault(error) };
      }
    },
    onSelection: followSelection,
    repairFormulas: () => run(repairFormulas),
    onChange: followChanges,
    offersPort: async () => (await import("./createOffersWorkbook")).createOffersWorkbook(),
  };
}
