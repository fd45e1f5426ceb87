import { RichApiError } from "../engine";
import { cellArea } from "../model";
import { ApiObject } from "./ApiObject";
import { ApplicationObject } from "./ApplicationObject";
import type { ExcelContext, State } from "./ExcelContext";
import { NamedItemCollectionObject } from "./NamedItemCollectionObject";
import { RangeObject } from "./RangeObject";
import { SettingCollectionObject } from "./SettingCollectionObject";
import { TableCollectionObject } from "./TableCollectionObject";
import { WorksheetCollectionObject } from "./WorksheetCollectionObject";
import { XmlPartCollectionObject } from "./XmlPartCollectionObject";

/** The root of the API: `context.workbook`. */
export class WorkbookObject extends ApiObject {
  constructor(context: ExcelContext) {
    super(context, "Workbook", context.stateOf(context.workbook));
  }

  override $navigations(): readonly string[] {
    return [...super.$navigations(), "CustomFunctions"];
  }

  get Name(): string {
    return this.context.workbook.name;
  }
  get ReadOnly(): boolean {
    return this.context.workbook.readOnly;
  }
  get AutoSave(): boolean {
    return false;
  }
  get PreviouslySaved(): boolean {
    return true;
  }
  get CalculationEngineVersion(): number {
    return 191029;
  }
  get Application(): ApiObject {
    return new ApplicationObject(this.context);
  }
  get Worksheets(): ApiObject {
    return new WorksheetCollectionObject(this.context);
  }
  get Tables(): ApiObject {
    return new TableCollectionObject(this.context, "TableCollection", null, () => true);
  }
  get Names(): ApiObject {
    return new NamedItemCollectionObject(this.context, null);
  }
  get Settings(): ApiObject {
    const { workbook } = this.context;
    return new SettingCollectionObject(this.context, "SettingCollection", workbook.settings, () =>
      workbook.emit({ kind: "settings" }),
    );
  }
  get CustomXmlParts(): ApiObject {
    return new XmlPartCollectionObject(this.context);
  }
  get Properties(): ApiObject {
    return new DocumentPropertiesObject(
      this.context,
      "DocumentProperties",
      (this.state["Properties"] ??= {}) as State,
    );
  }
  get Protection(): ApiObject {
    return new WorkbookProtectionObject(this.context, "WorkbookProtection");
  }

  GetSelectedRange(): RangeObject {
    const sheet = this.context.workbook.activeSheet;
    return new RangeObject(this.context, sheet, sheet.selection);
  }
  GetActiveCell(): RangeObject {
    const sheet = this.context.workbook.activeSheet;
    return new RangeObject(this.context, sheet, cellArea(sheet.selection.row, sheet.selection.column));
  }
  GetIsActiveCollabSession(): boolean {
    return false;
  }
  InsertWorksheetsFromBase64(base64: string): string[] {
    const { importFile } = this.context.workbook;
    if (!importFile) throw this.notImplemented("InsertWorksheetsFromBase64 (no importer is configured)");
    return importFile(base64).map((sheet) => sheet.id);
  }
  /** `Excel.createWorkbook` on the web: the file opens in a window of its own. */
  CreateAndOpenWorkbook(base64: string): null {
    if (typeof base64 !== "string" || !/^UEsDB[A-Za-z0-9+/]+=*$/.test(base64))
      throw new RichApiError("InvalidArgument");
    this.context.openCopy(Uint8Array.from(atob(base64), (one) => one.charCodeAt(0)));
    return null;
  }
  _GetRangeForEventByReferenceId(id: string): unknown {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw new RichApiError("InvalidReference");
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string): unknown {
    return this.context.eventRanges.get(id) ?? null;
  }
}

class DocumentPropertiesObject extends ApiObject {
  get Custom(): ApiObject {
    const entries = (this.state["$custom"] ??= new Map<string, unknown>()) as Map<string, unknown>;
    return new SettingCollectionObject(this.context, "CustomPropertyCollection", entries, () => undefined);
  }
}

class WorkbookProtectionObject extends ApiObject {
  get Protected(): boolean {
    return this.context.workbook.structureProtected;
  }
  Protect(password: string | null = null): null {
    this.context.stateOf(this.context.workbook)["$password"] = password ?? "";
    this.context.workbook.structureProtected = true;
    return null;
  }
  Unprotect(password: string | null = null): null {
    const known = this.context.stateOf(this.context.workbook)["$password"] ?? "";
    if (this.Protected && known !== (password ?? "")) throw new RichApiError("AccessDenied");
    this.context.workbook.structureProtected = false;
    return null;
  }
}
