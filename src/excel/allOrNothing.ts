import type { WriteRequest } from "../workbook";
import { restore } from "./restore";
import type { WriteRecord } from "./sheetSnapshot";
import { workbookFault } from "./workbookFault";
import { writeAndHighlight } from "./writeAndHighlight";
import type { Written, Writer } from "./writeAndHighlight";

/**
 * A write that is done or leaves the workbook as it was, also where the exchange fails in which the run ends.
 * @param writer  who writes, and what stood in the workbook when that one last looked
 * @remarks Where taking back fails too, its record is handed out, so that undo can be asked for.
 */
export async function allOrNothing(request: WriteRequest, writer: Writer): Promise<Written> {
  let started: WriteRecord | undefined;
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) =>
      writeAndHighlight(context, request, writer, (record) => {
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
