import type { MergeLog } from "../sharing";
import type { WorkbookFile } from "./workbookFile";

/** Namespace of the part that holds what was taken back. */
export const mergeNamespace = "https://fordela.example/merged/1";

const nothing: MergeLog = { entries: [], swaps: [] };

/** What was taken back into a workbook before; nothing where it holds no log that can be read. */
export function readMergeLog(workbook: WorkbookFile): MergeLog {
  const part = workbook.customXml?.find(({ namespace }) => namespace === mergeNamespace);
  const text = />([\s\S]*)<\/(?:\w+:)?merged>/.exec(part?.xml ?? "")?.[1];
  if (text === undefined) return nothing;
  const plain = text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch (error) {
    if (error instanceof SyntaxError) return nothing;
    throw error;
  }
  const log = value as Partial<MergeLog> | null;
  return Array.isArray(log?.entries) && Array.isArray(log.swaps) ? (log as MergeLog) : nothing;
}
