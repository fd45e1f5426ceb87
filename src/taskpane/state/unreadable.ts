import { WorkbookRefusal } from "../../workbook";
import type { Notice } from "./notice";

/** What is said where the workbook could not be read: why, where that is known. */
export function unreadable(failure: unknown): Notice {
  const isForm =
    failure instanceof WorkbookRefusal &&
    (failure.reason === "newerForm" || failure.reason === "damagedForm");
  return { kind: "error", text: isForm ? `fault_${failure.reason}` : "readFailed" };
}
