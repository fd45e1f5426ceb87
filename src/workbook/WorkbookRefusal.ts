import type { WorkbookFault } from "./workbookPort";

/** Thrown where a workbook did not do as asked: why, and in the workbook program's own words. */
export class WorkbookRefusal extends Error {
  constructor(
    readonly reason: WorkbookFault,
    readonly detail: string,
  ) {
    super(detail);
    this.name = "WorkbookRefusal";
  }
}
