import { RichApiError } from "../engine";
import { moveCells, type Table } from "../model";
import { ApiObject } from "./ApiObject";
import { readMatrix } from "./cellTypes";
import { CollectionObject } from "./CollectionObject";
import type { ExcelContext } from "./ExcelContext";
import { RangeObject } from "./RangeObject";

export class TableRowCollectionObject extends CollectionObject {
  constructor(
    context: ExcelContext,
    readonly table: Table,
  ) {
    super(context, "TableRowCollection");
  }

  get Count(): number {
    return this.table.bodyArea.rows;
  }

  protected list(): TableRowObject[] {
    return Array.from({ length: this.Count }, (_, i) => new TableRowObject(this.context, this.table, i));
  }

  override $item([index]: unknown[]): ApiObject {
    return this.GetItemAt(Number(index));
  }

  /** Rows come in at `index`, or last; cells below make room. */
  Add(index: number | null, values: unknown): TableRowObject {
    const body = this.table.bodyArea;
    const at = index === null || index === undefined || index < 0 ? body.rows : index;
    if (at > body.rows) throw new RichApiError("InvalidArgument");
    const given = Array.isArray(values) ? (values as unknown[]) : [[values ?? null]];
    const matrix = readMatrix(given, given.length, body.columns);
    const area = { ...body, row: body.row + at, rows: given.length };
    moveCells(this.table.sheet, area, "down");
    if (at === body.rows)
      this.table.moveTo({
        ...this.table.area,
        rows: body.rows + given.length + 1 + (this.table.showTotals ? 1 : 0),
      });
    this.table.sheet.enter(area, matrix);
    return new TableRowObject(this.context, this.table, at);
  }

  DeleteRowsAt(index: number, count = 1): null {
    const body = this.table.bodyArea;
    if (index < 0 || index + count > body.rows) throw new RichApiError("InvalidArgument");
    const area = { ...body, row: body.row + index, rows: count };
    // An Excel table never loses its last row: it is emptied instead.
    if (count === body.rows) this.table.sheet.clear({ ...area, rows: 1 }, "Contents");
    if (count === body.rows && count === 1) return null;
    moveCells(
      this.table.sheet,
      count === body.rows ? { ...area, row: area.row + 1, rows: count - 1 } : area,
      "up",
    );
    return null;
  }

  override GetItemAt(index: number): TableRowObject {
    if (!(index >= 0 && index < this.Count)) throw new RichApiError("InvalidArgument");
    return new TableRowObject(this.context, this.table, index);
  }
}

class TableRowObject extends ApiObject {
  constructor(
    context: ExcelContext,
    readonly table: Table,
    readonly index: number,
  ) {
    super(context, "TableRow");
  }

  get Index(): number {
    return this.index;
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
  GetRange(): RangeObject {
    const body = this.table.bodyArea;
    return new RangeObject(this.context, this.table.sheet, { ...body, row: body.row + this.index, rows: 1 });
  }
  Delete(): null {
    return new TableRowCollectionObject(this.context, this.table).DeleteRowsAt(this.index);
  }
}
