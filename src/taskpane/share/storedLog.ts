import type { Result } from "../../base";
import type { MergeLog } from "../../sharing";
import type { WorkbookPort } from "../../workbook";

/**
 * What was taken in before, as the open workbook remembers it.
 * @remarks Errors: F820 a log of a newer version, F823 a damaged one: taking in would lose it.
 */
export async function storedLog(port: Pick<WorkbookPort, "readPart">): Promise<Result<MergeLog>> {
  const { mergeNamespace, readMergeLog } = await import("../../xlsx");
  const xml = await port.readPart(mergeNamespace);
  const customXml = xml === undefined ? [] : [{ id: "", namespace: mergeNamespace, xml }];
  return readMergeLog({ sheets: [], customXml });
}
