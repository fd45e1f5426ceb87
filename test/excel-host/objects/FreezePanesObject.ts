import { cellArea, MAX_COLUMNS, MAX_ROWS, type Sheet } from "../model";
import { ApiObject } from "./ApiObject";
import type { ExcelContext } from "./ExcelContext";
import { RangeObject } from "./RangeObject";
import { rangeOf } from "./rangeOf";

export class FreezePanesObject extends ApiObject {
  constructor(
    context: ExcelContext,
    readonly sheet: Sheet,
  ) {
    super(context, "WorksheetFreezePanes");
  }

  private freeze(rows: number, columns: number): null {
    this.sheet.frozen = { rows, columns };
    this.context.workbook.emit({ kind: "freeze", sheet: this.sheet });
    return null;
  }

  FreezeRows(count = 0): null {
    return this.freeze(count, 0);
  }
  FreezeColumns(count = 0): null {
    return this.freeze(0, count);
  }
  FreezeAt(range: unknown): null {
    const { area } = rangeOf(this.context, range, this.sheet);
    return this.freeze(
      area.rows === MAX_ROWS ? 0 : area.row + area.rows,
      area.columns === MAX_COLUMNS ? 0 : area.column + area.columns,
    );
  }
  Unfreeze(): null {
    return this.freeze(0, 0);
  }
  GetLocationOrNullObject(): RangeObject | null {
    const { rows, columns } = this.sheet.frozen;
    if (!rows && !columns) return null;
    return new RangeObject(this.context, this.sheet, {
      row: 0,
      column: 0,
      rows: rows || MAX_ROWS,
      columns: columns || MAX_COLUMNS,
    });
  }
  GetLocation(): RangeObject {
    return this.GetLocationOrNullObject() ?? new RangeObject(this.context, this.sheet, cellArea(0, 0));
  }
}
