import { RichApiError } from "../engine";
import { type Area, moveCells, type Table } from "../model";
import { ApiObject } from "./ApiObject";
import { readMatrix } from "./cellTypes";
import { CollectionObject } from "./CollectionObject";
import type { ExcelContext } from "./ExcelContext";
import { RangeObject } from "./RangeObject";

export class TableColumnCollectionObject extends CollectionObject {
  constructor(
    context: ExcelContext,
    readonly table: Table,
  ) {
    super(context, "TableColumnCollection");
  }

  get Count(): number {
    return this.table.area.columns;
  }

  protected list(): TableColumnObject[] {
    return Array.from({ length: this.Count }, (_, i) => new TableColumnObject(this.context, this.table, i));
  }

  /** By name, or by id where a number is given. */
  protected override find(key: unknown): TableColumnObject | null {
    const columns = this.list();
    if (typeof key === "number") return columns.find((column) => column.Id === key) ?? null;
    const wanted = String(key).toLowerCase();
    return columns.find((column) => column.Name.toLowerCase() === wanted) ?? null;
  }

  Add(index: number | null, values: unknown, name?: string | null): TableColumnObject {
    const { table } = this;
    const { area } = table;
    const at = index === null || index === undefined || index < 0 ? area.columns : index;
    if (at > area.columns) throw new RichApiError("InvalidArgument");
    const column = { ...area, column: area.column + at, columns: 1 };
    const given = values === null || values === undefined ? null : readMatrix(values, area.rows, 1);
    moveCells(table.sheet, column, "right");
    if (at === area.columns) table.moveTo({ ...area, columns: area.columns + 1 });
    if (given !== null) table.sheet.enter(column, given);
    if (name) table.sheet.enter({ ...column, rows: 1 }, name);
    table.sheet.fillHeaders(table);
    table.changed();
    return new TableColumnObject(this.context, table, at);
  }
}

class TableColumnObject extends ApiObject {
  constructor(
    context: ExcelContext,
    readonly table: Table,
    readonly index: number,
  ) {
    super(
      context,
      "TableColumn",
      (context.stateOf(table)[`$column${index}`] ??= {}) as Record<string, unknown>,
    );
  }

  get Id(): number {
    return this.index + 1;
  }
  get Index(): number {
    return this.index;
  }
  get Name(): string {
    return this.table.columnNames[this.index] ?? "";
  }
  set Name(name: string) {
    this.GetHeaderRowRange().Values = name;
    this.table.changed();
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  private part(area: Area | null): RangeObject {
    if (!area) throw new RichApiError("ItemNotFound");
    const column = this.table.area.column + this.index;
    return new RangeObject(this.context, this.table.sheet, { ...area, column, columns: 1 });
  }

  GetRange(): RangeObject {
    return this.part(this.table.area);
  }
  GetHeaderRowRange(): RangeObject {
    return this.part(this.table.headerArea);
  }
  GetDataBodyRange(): RangeObject {
    return this.part(this.table.bodyArea);
  }
  GetTotalRowRange(): RangeObject {
    return this.part(this.table.totalsArea);
  }
  Delete(): null {
    moveCells(this.table.sheet, this.GetRange().area, "left");
    return null;
  }
}
