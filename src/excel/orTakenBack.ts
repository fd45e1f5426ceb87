import type { WorkbookFault } from "../workbook";
import { restore } from "./restore";
import type { WriteRecord } from "./sheetSnapshot";
import { workbookFault } from "./workbookFault";

/** A write that failed; with its record where it could not be taken back either. */
export interface FailedWrite {
  readonly outcome: { readonly kind: "failed"; readonly reason: WorkbookFault; readonly detail: string };
  readonly record?: WriteRecord;
}

/**
 * Runs a write that is done or leaves the workbook as it was, also where the exchange fails in which the run ends.
 * @param write  tells, before the first cell is written, what is needed to take it back
 * @remarks Where taking back fails too, its record is handed out, so that undo can be asked for.
 */
export async function orTakenBack<Written>(
  write: (context: Excel.RequestContext, onStart: (record: WriteRecord) => void) => Promise<Written>,
): Promise<Written | FailedWrite> {
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

async function takenBack(outcome: FailedWrite["outcome"], record: WriteRecord): Promise<FailedWrite> {
  try {
    await Excel.run({ delayForCellEdit: true }, (context) => restore(context, record));
    return { outcome };
  } catch (error) {
    return { outcome: { ...outcome, detail: `${outcome.detail}; ${workbookFault(error).detail}` }, record };
  }
}
