import type { WriteRequest } from "../workbook";
import { orTakenBack } from "./orTakenBack";
import { writeAndHighlight } from "./writeAndHighlight";
import type { Written, Writer } from "./writeAndHighlight";

/**
 * A write that is done or leaves the workbook as it was, also where the exchange fails in which the run ends.
 * @param writer  who writes, and what stood in the workbook when that one last looked
 * @remarks Where taking back fails too, its record is handed out, so that undo can be asked for.
 */
export function allOrNothing(request: WriteRequest, writer: Writer): Promise<Written> {
  return orTakenBack((context, onStart) => writeAndHighlight(context, request, writer, onStart));
}
