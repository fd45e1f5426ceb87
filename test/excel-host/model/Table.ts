import type { Area } from "./Area";
import { ModelError } from "./ModelError";
import type { Sheet } from "./Sheet";

/** An Excel table. `area` holds the header row, the body and the totals row where there is one. */
export class Table {
  style = "TableStyleMedium2";
  showTotals = false;
  showHeaders = true;
  showFilterButton = true;
  showBandedRows = true;
  showBandedColumns = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;

  constructor(
    readonly sheet: Sheet,
    readonly id: string,
    private currentName: string,
    private currentArea: Area,
  ) {}

  get name(): string {
    return this.currentName;
  }

  set name(name: string) {
    this.sheet.workbook.checkName(name, this);
    const before = this.currentName;
    this.currentName = name;
    this.sheet.workbook.tableRenamed(this, before);
    this.changed();
  }

  get area(): Area {
    return this.currentArea;
  }

  get headerArea(): Area {
    return { ...this.area, rows: 1 };
  }

  /** The rows between header and totals; an empty table still has one blank row. */
  get bodyArea(): Area {
    const top = this.showHeaders ? 1 : 0;
    return { ...this.area, row: this.area.row + top, rows: this.area.rows - top - (this.showTotals ? 1 : 0) };
  }

  get totalsArea(): Area | null {
    return this.showTotals ? { ...this.area, row: this.area.row + this.area.rows - 1, rows: 1 } : null;
  }

  get columnNames(): string[] {
    const { row, column, columns } = this.area;
    return Array.from({ length: columns }, (_, i) => String(this.sheet.valueAt(row, column + i)));
  }

  columnIndex(name: string): number {
    const wanted = name.toLowerCase();
    return this.columnNames.findIndex((known) => known.toLowerCase() === wanted);
  }

  /** Moves the table's edges; the header row stays where it is. */
  resize(area: Area): void {
    if (area.row !== this.area.row || area.rows < 2) throw new ModelError("InvalidArgument");
    if (this.sheet.workbook.tables.some((other) => other !== this && other.touches(this.sheet, area)))
      throw new ModelError("InvalidArgument", "A table can't overlap another table.");
    this.currentArea = area;
    this.sheet.fillHeaders(this);
    this.changed();
  }

  /** The edges after rows or columns came or went; the caller has moved the cells. */
  moveTo(area: Area): void {
    this.currentArea = area;
    this.changed();
  }

  touches(sheet: Sheet, area: Area): boolean {
    const { row, column, rows, columns } = this.area;
    return (
      sheet === this.sheet &&
      row < area.row + area.rows &&
      area.row < row + rows &&
      column < area.column + area.columns &&
      area.column < column + columns
    );
  }

  changed(): void {
    this.sheet.workbook.emit({ kind: "tableChanged", sheet: this.sheet, table: this });
  }
}
