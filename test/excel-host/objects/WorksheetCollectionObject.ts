import { CollectionObject } from "./CollectionObject";
import type { ExcelContext } from "./ExcelContext";
import { WorksheetObject } from "./WorksheetObject";

export class WorksheetCollectionObject extends CollectionObject {
  constructor(context: ExcelContext) {
    super(context, "WorksheetCollection");
  }

  protected list(visibleOnly = false): WorksheetObject[] {
    return this.context.workbook.sheets
      .filter((sheet) => !visibleOnly || sheet.visibility === "Visible")
      .map((sheet) => new WorksheetObject(this.context, sheet));
  }

  Add(name?: string | null): WorksheetObject {
    return new WorksheetObject(this.context, this.context.workbook.addSheet(name ?? undefined));
  }

  GetActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.context, this.context.workbook.activeSheet);
  }

  override GetCount(visibleOnly = false): number {
    return this.list(visibleOnly).length;
  }

  override GetFirst(visibleOnly = false): WorksheetObject {
    return this.list(visibleOnly)[0]!;
  }

  GetLast(visibleOnly = false): WorksheetObject {
    return this.list(visibleOnly).at(-1)!;
  }
}
