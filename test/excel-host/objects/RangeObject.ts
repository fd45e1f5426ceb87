import { RichApiError } from "../engine";
import {
  type Area,
  bounding,
  contains,
  formatArea,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  moveCells,
} from "../model";
import { ApiObject } from "./ApiObject";
import { readCellProperties, writeCellProperties } from "./cellProperties";
import { ConditionalFormatCollectionObject } from "./ConditionalFormatCollectionObject";
import { copyCells } from "./copyCells";
import type { State } from "./ExcelContext";
import { RangeCells } from "./RangeCells";
import { RangeFormatObject } from "./RangeFormatObject";
import { RangeSortObject } from "./RangeSortObject";
import { rangeOf } from "./rangeOf";
import { surroundingRegion } from "./surroundingRegion";
import { TableCollectionObject } from "./TableCollectionObject";
import { WorksheetObject } from "./WorksheetObject";

/** `Excel.Range`: an area of a sheet, the ranges around it and what can be done to it. */
export class RangeObject extends RangeCells {
  private at(row: number, column: number, rows = 1, columns = 1): RangeObject {
    return new RangeObject(this.context, this.sheet, { row, column, rows, columns });
  }

  private on(area: Area): RangeObject {
    return new RangeObject(this.context, this.sheet, area);
  }

  get Worksheet(): ApiObject {
    return new WorksheetObject(this.context, this.sheet);
  }
  get Format(): ApiObject {
    return new RangeFormatObject(this.context, "RangeFormat", this, "");
  }
  get ConditionalFormats(): ApiObject {
    return new ConditionalFormatCollectionObject(this.context, this.sheet, this.area);
  }
  get Sort(): ApiObject {
    return new RangeSortObject(this.context, this);
  }
  get DataValidation(): ApiObject {
    const all = (this.context.stateOf(this.sheet)["$validations"] ??= {}) as Record<string, State>;
    return new ApiObject(this.context, "DataValidation", (all[formatArea(this.area)] ??= {}), this);
  }

  GetCell(row: number, column: number): RangeObject {
    return this.at(this.area.row + row, this.area.column + column);
  }
  GetRow(row: number): RangeObject {
    if (row < 0 || row >= this.area.rows) throw new RichApiError("InvalidArgument");
    return this.at(this.area.row + row, this.area.column, 1, this.area.columns);
  }
  GetColumn(column: number): RangeObject {
    if (column < 0 || column >= this.area.columns) throw new RichApiError("InvalidArgument");
    return this.at(this.area.row, this.area.column + column, this.area.rows, 1);
  }
  GetLastRow(): RangeObject {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): RangeObject {
    return this.GetColumn(this.area.columns - 1);
  }
  GetLastCell(): RangeObject {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetEntireColumn(): RangeObject {
    return this.at(0, this.area.column, MAX_ROWS, this.area.columns);
  }
  GetEntireRow(): RangeObject {
    return this.at(this.area.row, 0, this.area.rows, MAX_COLUMNS);
  }
  GetOffsetRange(rows: number, columns: number): RangeObject {
    return this.on({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }
  GetResizedRange(rows: number, columns: number): RangeObject {
    return this.on({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }
  GetAbsoluteResizedRange(rows: number, columns: number): RangeObject {
    return this.on({ ...this.area, rows, columns });
  }
  GetRowsBelow(count = 1): RangeObject {
    return this.at(this.area.row + this.area.rows, this.area.column, count, this.area.columns);
  }
  GetRowsAbove(count = 1): RangeObject {
    return this.at(this.area.row - count, this.area.column, count, this.area.columns);
  }
  GetColumnsAfter(count = 1): RangeObject {
    return this.at(this.area.row, this.area.column + this.area.columns, this.area.rows, count);
  }
  GetColumnsBefore(count = 1): RangeObject {
    return this.at(this.area.row, this.area.column - count, this.area.rows, count);
  }
  GetBoundingRect(other: unknown): RangeObject {
    return this.on(bounding(this.area, rangeOf(this.context, other, this.sheet).area));
  }
  GetIntersectionOrNullObject(other: unknown): RangeObject | null {
    const range = rangeOf(this.context, other, this.sheet);
    const area = range.sheet === this.sheet ? intersection(this.area, range.area) : null;
    return area && this.on(area);
  }
  GetIntersection(other: unknown): RangeObject {
    return required(this.GetIntersectionOrNullObject(other));
  }
  GetUsedRangeOrNullObject(valuesOnly = false): RangeObject | null {
    const used = this.sheet.usedArea(valuesOnly);
    const area = used && intersection(this.area, used);
    return area && this.on(area);
  }
  GetUsedRange(valuesOnly = false): RangeObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.at(this.area.row, this.area.column);
  }
  GetSurroundingRegion(): RangeObject {
    return this.on(surroundingRegion(this.sheet, this.area));
  }
  GetSpillingToRangeOrNullObject(): RangeObject | null {
    const spill = this.sheet.cellAt(this.area.row, this.area.column)?.spill;
    return spill ? this.on({ ...this.area, ...spill }) : null;
  }
  GetSpillingToRange(): RangeObject {
    return required(this.GetSpillingToRangeOrNullObject());
  }
  GetSpillParentOrNullObject(): RangeObject | null {
    const cell = this.sheet.cellAt(this.area.row, this.area.column);
    const anchor = cell?.spill ? this.area : cell?.anchor;
    return anchor ? this.at(anchor.row, anchor.column) : null;
  }
  GetSpillParent(): RangeObject {
    return required(this.GetSpillParentOrNullObject());
  }
  GetTables(fullyContained = false): ApiObject {
    return new TableCollectionObject(this.context, "TableScopedCollection", null, (table) =>
      fullyContained
        ? table.sheet === this.sheet && contains(this.area, table.area)
        : table.touches(this.sheet, this.area),
    );
  }

  Clear(what = "All"): null {
    if (what !== "All" && what !== "Contents" && what !== "Formats")
      throw this.notImplemented(`Clear(${what})`);
    this.sheet.clear(this.area, what);
    if (what !== "Contents")
      new ConditionalFormatCollectionObject(this.context, this.sheet, this.area).ClearAll();
    return null;
  }
  Delete(shift: string): null {
    moveCells(
      this.sheet,
      this.area,
      shift === "Left" && !this.IsEntireRow ? "left" : this.IsEntireColumn ? "left" : "up",
    );
    return null;
  }
  Insert(shift: string): RangeObject {
    moveCells(
      this.sheet,
      this.area,
      shift === "Right" && !this.IsEntireRow ? "right" : this.IsEntireColumn ? "right" : "down",
    );
    return this.on(this.area);
  }
  CopyFrom(source: unknown, copyType = "All", skipBlanks = false, transpose = false): null {
    copyCells(rangeOf(this.context, source, this.sheet), this, copyType, skipBlanks, transpose);
    return null;
  }
  Calculate(): null {
    this.context.workbook.engine?.recalculate(true);
    return null;
  }
  Select(): null {
    this.context.workbook.select(this.sheet, this.area);
    return null;
  }
  GetCellProperties(options: State): unknown {
    return readCellProperties(this, options);
  }
  SetCellProperties(properties: unknown): null {
    writeCellProperties(this, properties);
    return null;
  }
  _ValidateArraySize(rows: number, columns: number): null {
    if (rows !== this.area.rows || columns !== this.area.columns) throw new RichApiError("InvalidArgument");
    return null;
  }
}

function required(range: RangeObject | null): RangeObject {
  if (!range) throw new RichApiError("ItemNotFound");
  return range;
}
