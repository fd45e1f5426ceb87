import type { Table } from "../model";
import { ApiObject } from "./ApiObject";
import type { ExcelContext } from "./ExcelContext";
import { readSortFields } from "./RangeSortObject";

export class TableSortObject extends ApiObject {
  constructor(
    context: ExcelContext,
    readonly table: Table,
  ) {
    super(context, "TableSort", (context.stateOf(table)["$sort"] ??= {}) as Record<string, unknown>);
  }

  Apply(fields: unknown, matchCase = false): null {
    this.context.workbook.sortTable(this.table, readSortFields(fields, this.table.area.columns), matchCase);
    Object.assign(this.state, { Fields: fields, MatchCase: matchCase });
    return null;
  }
}
