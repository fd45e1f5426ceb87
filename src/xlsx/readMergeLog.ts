import { success } from "../base";
import type { Result } from "../base";
import { emptyMergeLog, readMergeLog as readLog } from "../sharing";
import type { MergeLog } from "../sharing";
import { unescapeXml } from "./unescapeXml";
import type { WorkbookFile } from "./workbookFile";

/** Namespace of the part that holds what was taken back. */
export const mergeNamespace = "https://fordela.example/merged/1";

/**
 * What was taken back into a workbook before; nothing where it holds no log.
 * @remarks Errors: F820 a log of a newer version, F823 a damaged one: merging would lose it.
 */
export function readMergeLog(workbook: WorkbookFile): Result<MergeLog> {
  const part = workbook.customXml?.find(({ namespace }) => namespace === mergeNamespace);
  if (!part) return success(emptyMergeLog);
  const text = /<(?:\w+:)?merged\b[^>]*>([\s\S]*)<\/(?:\w+:)?merged>/.exec(part.xml)?.[1];
  return readLog(unescapeXml(text ?? ""));
}
