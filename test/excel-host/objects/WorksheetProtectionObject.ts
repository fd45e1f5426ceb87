import { RichApiError } from "../engine";
import type { Sheet } from "../model";
import { ApiObject } from "./ApiObject";
import type { ExcelContext } from "./ExcelContext";

export class WorksheetProtectionObject extends ApiObject {
  constructor(
    context: ExcelContext,
    readonly sheet: Sheet,
  ) {
    super(context, "WorksheetProtection");
  }

  get Protected(): boolean {
    return this.sheet.protection !== null;
  }
  get Options(): unknown {
    return this.sheet.protection?.options ?? null;
  }

  Protect(options: Record<string, unknown> | null = null, password: string | null = null): null {
    if (this.sheet.protection) throw new RichApiError("InvalidOperation");
    this.sheet.protection = { options: options ?? {}, password: password ?? "" };
    this.context.workbook.emit({ kind: "protection", sheet: this.sheet });
    return null;
  }

  Unprotect(password: string | null = null): null {
    if (this.sheet.protection && this.sheet.protection.password !== (password ?? ""))
      throw new RichApiError("AccessDenied");
    this.sheet.protection = null;
    this.context.workbook.emit({ kind: "protection", sheet: this.sheet });
    return null;
  }
}
