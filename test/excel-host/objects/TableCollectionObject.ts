import type { Sheet, Table } from "../model";
import { moveCells } from "../model";
import { CollectionObject } from "./CollectionObject";
import type { ExcelContext } from "./ExcelContext";
import { rangeOf } from "./rangeOf";
import { TableObject } from "./TableObject";

/** The tables of the workbook, of a sheet, or those that touch a range. */
export class TableCollectionObject extends CollectionObject {
  constructor(
    context: ExcelContext,
    className: string,
    readonly sheet: Sheet | null,
    readonly includes: (table: Table) => boolean,
  ) {
    super(context, className);
  }

  protected list(): TableObject[] {
    return this.context.workbook.tables
      .filter(this.includes)
      .map((table) => new TableObject(this.context, table));
  }

  get Count(): number {
    return this.list().length;
  }

  /** Without headers the cells move down one row to make room for them. */
  Add(address: unknown, hasHeaders: boolean): TableObject {
    const { sheet, area } = rangeOf(this.context, address, this.sheet ?? undefined);
    sheet.requireUnlocked(area);
    if (!hasHeaders) moveCells(sheet, { ...area, rows: 1 }, "down");
    const table = this.context.workbook.addTable(sheet, hasHeaders ? area : { ...area, rows: area.rows + 1 });
    this.context.workbook.emit({
      kind: "cells",
      sheet,
      area: table.headerArea,
      before: sheet.valueAt(area.row, area.column),
    });
    return new TableObject(this.context, table);
  }
}
