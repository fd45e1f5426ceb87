import { RichApiError } from "../engine";
import { copySheet } from "./copySheet";
import { cellArea, MAX_COLUMNS, MAX_ROWS, type Sheet } from "../model";
import { ApiObject } from "./ApiObject";
import type { ExcelContext } from "./ExcelContext";
import { FreezePanesObject } from "./FreezePanesObject";
import { NamedItemCollectionObject } from "./NamedItemCollectionObject";
import { RangeObject } from "./RangeObject";
import { rangeOf } from "./rangeOf";
import { SettingCollectionObject } from "./SettingCollectionObject";
import { StateCollection } from "./StateCollection";
import { TableCollectionObject } from "./TableCollectionObject";
import { WorksheetProtectionObject } from "./WorksheetProtectionObject";

const WHOLE = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** `Excel.Worksheet`. */
export class WorksheetObject extends ApiObject {
  constructor(
    context: ExcelContext,
    readonly sheet: Sheet,
  ) {
    super(context, "Worksheet", context.stateOf(sheet));
    if (!context.workbook.sheets.includes(sheet)) throw new RichApiError("ItemNotFound");
  }

  private tell(): void {
    this.context.workbook.emit({ kind: "sheetProperties", sheet: this.sheet });
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: string) {
    this.context.workbook.renameSheet(this.sheet, name);
  }
  get Position(): number {
    return this.context.workbook.sheets.indexOf(this.sheet);
  }
  set Position(position: number) {
    this.context.workbook.moveSheet(this.sheet, position);
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  set Visibility(value: string) {
    const { workbook } = this.context;
    workbook.requireStructure();
    if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden")
      throw new RichApiError("InvalidArgument");
    const others = workbook.sheets.filter((one) => one !== this.sheet && one.visibility === "Visible");
    if (value !== "Visible" && !others[0]) throw new RichApiError("InvalidOperation");
    if (value !== "Visible" && workbook.activeSheet === this.sheet) workbook.activate(others[0]!);
    this.sheet.visibility = value;
    this.tell();
  }
  get TabColor(): string {
    return this.sheet.tabColor;
  }
  set TabColor(color: string) {
    this.sheet.tabColor = color;
    this.tell();
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set ShowGridlines(value: boolean) {
    this.sheet.showGridlines = value;
    this.tell();
  }
  get ShowHeadings(): boolean {
    return this.sheet.showHeadings;
  }
  set ShowHeadings(value: boolean) {
    this.sheet.showHeadings = value;
    this.tell();
  }
  get EnableCalculation(): boolean {
    return true;
  }
  get StandardHeight(): number {
    return 15;
  }
  get StandardWidth(): number {
    return 8.43;
  }

  get Tables(): ApiObject {
    return new TableCollectionObject(
      this.context,
      "TableCollection",
      this.sheet,
      (table) => table.sheet === this.sheet,
    );
  }
  get Names(): ApiObject {
    return new NamedItemCollectionObject(this.context, this.sheet);
  }
  get FreezePanes(): ApiObject {
    return new FreezePanesObject(this.context, this.sheet);
  }
  get Protection(): ApiObject {
    return new WorksheetProtectionObject(this.context, this.sheet);
  }
  get Charts(): ApiObject {
    return new StateCollection(
      this.context,
      "ChartCollection",
      (this.state["Charts"] ??= {}) as Record<string, unknown>,
      this,
    );
  }
  get CustomProperties(): ApiObject {
    const entries = (this.state["$properties"] ??= new Map<string, unknown>()) as Map<string, unknown>;
    return new SettingCollectionObject(this.context, "WorksheetCustomPropertyCollection", entries, () =>
      this.tell(),
    );
  }

  Activate(): null {
    this.context.workbook.activate(this.sheet);
    return null;
  }
  Calculate(): null {
    this.context.workbook.engine?.recalculate(true);
    return null;
  }
  Delete(): null {
    this.context.workbook.deleteSheet(this.sheet);
    return null;
  }
  Copy(position = "End", relativeTo: WorksheetObject | null = null): WorksheetObject {
    return new WorksheetObject(this.context, copySheet(this.sheet, position, relativeTo?.sheet ?? null));
  }
  GetRange(address?: string): RangeObject {
    return address
      ? rangeOf(this.context, address, this.sheet)
      : new RangeObject(this.context, this.sheet, WHOLE);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    return new RangeObject(this.context, this.sheet, { row, column, rows, columns });
  }
  GetCell(row: number, column: number): RangeObject {
    return new RangeObject(this.context, this.sheet, cellArea(row, column));
  }
  GetUsedRangeOrNullObject(valuesOnly = false): RangeObject | null {
    const used = this.sheet.usedArea(valuesOnly);
    return used && new RangeObject(this.context, this.sheet, used);
  }
  GetUsedRange(valuesOnly = false): RangeObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetNextOrNullObject(visibleOnly = false): WorksheetObject | null {
    return this.neighbour(1, visibleOnly);
  }
  GetPreviousOrNullObject(visibleOnly = false): WorksheetObject | null {
    return this.neighbour(-1, visibleOnly);
  }
  GetNext(visibleOnly = false): WorksheetObject {
    return required(this.neighbour(1, visibleOnly));
  }
  GetPrevious(visibleOnly = false): WorksheetObject {
    return required(this.neighbour(-1, visibleOnly));
  }
  /** For the client's own event registration. */
  _GetSheetById(id: string): WorksheetObject {
    const sheet = this.context.workbook.sheet(id);
    if (!sheet) throw new RichApiError("ItemNotFound");
    return new WorksheetObject(this.context, sheet);
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): WorksheetObject | null {
    const { sheets } = this.context.workbook;
    for (let i = sheets.indexOf(this.sheet) + step; i >= 0 && i < sheets.length; i += step) {
      const sheet = sheets[i];
      if (sheet && (!visibleOnly || sheet.visibility === "Visible"))
        return new WorksheetObject(this.context, sheet);
    }
    return null;
  }
}

function required(sheet: WorksheetObject | null): WorksheetObject {
  if (!sheet) throw new RichApiError("ItemNotFound");
  return sheet;
}
