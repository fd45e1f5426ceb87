import type { OffersPort } from "../workbook";
import { findRules } from "./findRules";
import { restore } from "./restore";
import type { WriteRecord } from "./sheetSnapshot";
import { writeOffers } from "./writeOffers";

/** The port over Office.js for a workbook of offers; what it writes it can take back, apart from other writes. */
export function createOffersWorkbook(): OffersPort {
  const records: WriteRecord[] = [];
  const options = { delayForCellEdit: true };
  return {
    findRules: () => Excel.run(options, findRules),
    async write(request) {
      const { outcome, record } = await writeOffers(request);
      if (record) records.push(record);
      return outcome;
    },
    async undo() {
      const record = records.pop();
      if (!record) return { undone: false, left: [] };
      try {
        return { undone: true, left: await Excel.run(options, (context) => restore(context, record)) };
      } catch (error) {
        records.push(record);
        throw error;
      }
    },
    canUndo: () => records.length > 0,
  };
}
