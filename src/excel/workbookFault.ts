import { WorkbookRefusal } from "../workbook";
import type { WorkbookFault } from "../workbook";

const faults: Readonly<Record<string, WorkbookFault>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "cellEdit",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RequestPayloadSizeLimitExceed: "tooLarge",
  ResponsePayloadSizeLimitExceed: "tooLarge",
  ActivityLimitReached: "busy",
  ReadOnly: "readOnly",
};

/** What kept Excel from doing as asked, from the error that its client raised. */
export function workbookFault(error: unknown): { readonly reason: WorkbookFault; readonly detail: string } {
  if (error instanceof WorkbookRefusal) return { reason: error.reason, detail: error.detail };
  const code = error instanceof Object && "code" in error ? String(error.code) : "";
  const message = error instanceof Error ? error.message : String(error);
  return { reason: faults[code] ?? "unknown", detail: code === "" ? message : `${code}: ${message}` };
}
