import type { WorkbookPort, WriteOutcome } from "../workbook";
import { allOrNothing } from "./allOrNothing";
import { clearHighlights } from "./clearHighlights";
import { findTables } from "./findTables";
import { followChanges } from "./followChanges";
import { loadScenarios } from "./loadScenarios";
import { repairFormulas } from "./repairFormulas";
import { restore } from "./restore";
import type { WriteRecord } from "./sheetSnapshot";
import { storeScenarios } from "./storeScenarios";
import { workbookFault } from "./workbookFault";
import { writeAndHighlight } from "./writeAndHighlight";

/** A button's work waits until the user has left the cell that is being edited. */
function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, work);
}

/** The port over Office.js: the open workbook as the product needs it. */
export function createExcelWorkbook(): WorkbookPort {
  const records: WriteRecord[] = [];
  const kept = async (write: Parameters<typeof allOrNothing>[0]): Promise<WriteOutcome> => {
    const { outcome, record } = await allOrNothing(write);
    if (record) records.push(record);
    return outcome;
  };
  return {
    findTables: () => run(findTables),
    readScenarios: () => run(loadScenarios),
    saveScenarios: (stored) => run((context) => storeScenarios(context, stored)),
    writeAndHighlight: (request) => kept((context, onStart) => writeAndHighlight(context, request, onStart)),
    // What sharing alone needs is fetched with it: the first screen does not wait for it.
    takeBack: async (request) => {
      const { takeBack } = await import("./takeBack");
      return kept((context, onStart) => takeBack(context, request, onStart));
    },
    readFile: async () => (await import("./readFile")).readFile(),
    openCopy: async (file) => (await import("./openCopy")).openCopy(file),
    readPart: async (namespace) => {
      const { readPart } = await import("./readPart");
      return run((context) => readPart(context, namespace));
    },
    async clearHighlights() {
      try {
        return await run(clearHighlights);
      } catch (error) {
        return { kind: "failed", ...workbookFault(error) };
      }
    },
    async undo() {
      const record = records.pop();
      if (!record) return { undone: false, left: [] };
      try {
        return { undone: true, left: await run((context) => restore(context, record)) };
      } catch (error) {
        records.push(record);
        throw error;
      }
    },
    canUndo: () => records.length > 0,
    goTo: (sheet, address) =>
      run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(address).select();
        await context.sync();
      }),
    repairFormulas: () => run(repairFormulas),
    onChange: followChanges,
  };
}
