import { restore } from "./restore";
import type { WriteRecord } from "./sheetSnapshot";
import { workbookFault } from "./workbookFault";
import type { Written } from "./writeAndHighlight";

/**
 * Runs a write that is done or leaves the workbook as it was, also where the exchange fails in which the run ends.
 * @param write  tells, before the first cell is written, what is needed to take it back
 * @remarks Where taking back fails too, its record is handed out, so that undo can be asked for.
 */
export async function orTakenBack(
  write: (context: Excel.RequestContext, onStart: (record: WriteRecord) => void) => Promise<Written>,
): Promise<Written> {
  let started: WriteRecord | undefined;
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) =>
      write(context, (record) => {
        started = record;
      }),
    );
  } catch (error) {
    const outcome = { kind: "failed", ...workbookFault(error) } as const;
    return started ? takenBack(outcome, started) : { outcome };
  }
}

async function takenBack(
  outcome: Extract<Written["outcome"], { kind: "failed" }>,
  record: WriteRecord,
): Promise<Written> {
  try {
    await Excel.run({ delayForCellEdit: true }, (context) => restore(context, record));
    return { outcome };
  } catch (error) {
    return { outcome: { ...outcome, detail: `${outcome.detail}; ${workbookFault(error).detail}` }, record };
  }
}
