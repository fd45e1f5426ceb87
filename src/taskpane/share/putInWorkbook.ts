import { success } from "../../base";
import type { Language, Result } from "../../base";
import type { MergedFile, MergeLog, MunicipalCell } from "../../sharing";
import type { TakeBackRequest, WorkbookPort, WriteOutcome } from "../../workbook";
import { takeBackRequest } from "./takeBackRequest";
import type { ReturnsBase } from "./useReturns";

/** What returns, or the undoing of some, come to. */
export interface Outcome {
  readonly log: MergeLog;
  readonly cells: readonly MunicipalCell[];
  /** The returns of this time. */
  readonly files: readonly MergedFile[];
}

/** How it went. */
export interface PutIn {
  readonly done: WriteOutcome;
  readonly request: TakeBackRequest;
  /** As it is kept. */
  readonly log: MergeLog;
}

/**
 * Writes an outcome into the open workbook: municipal cells, the log, and the result as it becomes, in one act that can be undone.
 * @param earlier  the log as the workbook holds it
 * @remarks Errors: F821, and those of reading and running.
 */
export async function putInWorkbook(
  port: Pick<WorkbookPort, "readFile" | "takeBack">,
  { run, found, named }: ReturnsBase,
  language: Language,
  earlier: MergeLog,
  outcome: Outcome,
): Promise<Result<PutIn>> {
  const [{ mergePatch }, { readWorkbook }] = await Promise.all([import("../../files"), import("../../xlsx")]);
  const workbook = await readWorkbook(await port.readFile());
  if (!workbook.ok) return workbook;
  const made = mergePatch({
    workbook: workbook.value,
    table: found,
    municipal: run.municipal,
    language: named.scenario.language,
    earlier,
    ...outcome,
  });
  if (!made.ok) return made;
  const { patch, log } = made.value;
  const request = takeBackRequest({ found, named, patch, workbook: workbook.value, language });
  if (!request.ok) return request;
  return success({ done: await port.takeBack(request.value), request: request.value, log });
}
