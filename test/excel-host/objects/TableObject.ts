import { RichApiError } from "../engine";
import { type Area, moveCells, type Table } from "../model";
import { ApiObject } from "./ApiObject";
import type { ExcelContext } from "./ExcelContext";
import { RangeObject } from "./RangeObject";
import { rangeOf } from "./rangeOf";
import { TableColumnCollectionObject } from "./TableColumnCollectionObject";
import { TableRowCollectionObject } from "./TableRowCollectionObject";
import { TableSortObject } from "./TableSortObject";
import { WorksheetObject } from "./WorksheetObject";

type Flag =
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

/** `Excel.Table`. */
export class TableObject extends ApiObject {
  constructor(
    context: ExcelContext,
    readonly table: Table,
  ) {
    super(context, "Table", context.stateOf(table));
    if (!context.workbook.tables.includes(table)) throw new RichApiError("ItemNotFound");
  }

  get Id(): string {
    return this.table.id;
  }
  get LegacyId(): string {
    return this.table.id;
  }
  get Name(): string {
    return this.table.name;
  }
  set Name(name: string) {
    this.table.name = name;
  }
  get Style(): string {
    return this.table.style;
  }
  set Style(style: string) {
    this.table.style = style;
    this.table.changed();
  }
  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }
  set ShowHeaders(value: boolean) {
    if (!value) throw this.notImplemented("ShowHeaders = false");
  }
  get ShowTotals(): boolean {
    return this.table.showTotals;
  }
  /** The totals row comes and goes with its cells. */
  set ShowTotals(value: boolean) {
    const { table } = this;
    if (value === table.showTotals) return;
    table.sheet.requireUnlocked(table.area);
    const last = { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 };
    if (value) {
      const below = { ...last, row: last.row + 1 };
      moveCells(table.sheet, below, "down");
      table.showTotals = true;
      table.moveTo({ ...table.area, rows: table.area.rows + 1 });
      table.sheet.enter({ ...below, columns: 1 }, "Total");
    } else {
      table.showTotals = false;
      moveCells(table.sheet, last, "up");
    }
  }
  get ShowBandedRows(): boolean {
    return this.table.showBandedRows;
  }
  set ShowBandedRows(value: boolean) {
    this.flag("showBandedRows", value);
  }
  get ShowBandedColumns(): boolean {
    return this.table.showBandedColumns;
  }
  set ShowBandedColumns(value: boolean) {
    this.flag("showBandedColumns", value);
  }
  get ShowFilterButton(): boolean {
    return this.table.showFilterButton;
  }
  set ShowFilterButton(value: boolean) {
    this.flag("showFilterButton", value);
  }
  get HighlightFirstColumn(): boolean {
    return this.table.highlightFirstColumn;
  }
  set HighlightFirstColumn(value: boolean) {
    this.flag("highlightFirstColumn", value);
  }
  get HighlightLastColumn(): boolean {
    return this.table.highlightLastColumn;
  }
  set HighlightLastColumn(value: boolean) {
    this.flag("highlightLastColumn", value);
  }

  private flag(name: Flag, value: boolean): void {
    this.table[name] = value;
    this.table.changed();
  }

  get Worksheet(): ApiObject {
    return new WorksheetObject(this.context, this.table.sheet);
  }
  get Rows(): ApiObject {
    return new TableRowCollectionObject(this.context, this.table);
  }
  get Columns(): ApiObject {
    return new TableColumnCollectionObject(this.context, this.table);
  }
  get Sort(): ApiObject {
    return new TableSortObject(this.context, this.table);
  }

  private range(area: Area | null): RangeObject {
    if (!area) throw new RichApiError("ItemNotFound");
    return new RangeObject(this.context, this.table.sheet, area);
  }

  GetRange(): RangeObject {
    return this.range(this.table.area);
  }
  GetHeaderRowRange(): RangeObject {
    return this.range(this.table.headerArea);
  }
  GetDataBodyRange(): RangeObject {
    return this.range(this.table.bodyArea);
  }
  GetTotalRowRange(): RangeObject {
    return this.range(this.table.totalsArea);
  }
  Resize(range: unknown): null {
    const target = rangeOf(this.context, range, this.table.sheet);
    if (target.sheet !== this.table.sheet) throw new RichApiError("InvalidArgument");
    this.table.resize(target.area);
    return null;
  }
  ConvertToRange(): RangeObject {
    const range = this.GetRange();
    this.context.workbook.removeTable(this.table);
    return range;
  }
  Delete(): null {
    const range = this.GetRange();
    this.context.workbook.removeTable(this.table);
    range.Clear("All");
    return null;
  }
}
