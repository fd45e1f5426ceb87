import { sheetNames } from "../workbook";
import type { WorkbookPort } from "../workbook";
import { clearHighlights } from "./clearHighlights";
import { findTables } from "./findTables";
import { loadScenarios } from "./loadScenarios";
import { repairFormulas } from "./repairFormulas";
import { restore } from "./restore";
import type { WriteRecord } from "./sheetSnapshot";
import { storeScenarios } from "./storeScenarios";
import { workbookFault } from "./workbookFault";
import { writeAndHighlight } from "./writeAndHighlight";

const ownSheets = new Set(Object.values(sheetNames).flatMap((names) => [names.result, names.settings]));

/** A button's work waits until the user has left the cell that is being edited. */
function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, work);
}

/** The port over Office.js: the open workbook as the product needs it. */
export function createExcelWorkbook(): WorkbookPort {
  const records: WriteRecord[] = [];
  return {
    findTables: () => run(findTables),
    readScenarios: () => run(loadScenarios),
    saveScenarios: (stored) => run((context) => storeScenarios(context, stored)),
    async writeAndHighlight(request) {
      try {
        const { outcome, record } = await run((context) => writeAndHighlight(context, request));
        if (record) records.push(record);
        return outcome;
      } catch (error) {
        return { kind: "failed", ...workbookFault(error) };
      }
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
    async onChange(listener) {
      const names = new Map<string, string>();
      const registration = await run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load({ id: true, name: true });
        const added = worksheets.onChanged.add((event) => {
          const sheet = names.get(event.worksheetId) ?? "";
          // Our own sheets change when we write; the tables of the user's are what the pane reads.
          if (!ownSheets.has(sheet)) listener({ sheet, remote: event.source === Excel.EventSource.remote });
          return Promise.resolve();
        });
        await context.sync();
        worksheets.items.forEach((sheet) => names.set(sheet.id, sheet.name));
        return added;
      });
      return () => {
        void Excel.run(registration.context, async (context) => {
          registration.remove();
          await context.sync();
        });
      };
    },
  };
}
