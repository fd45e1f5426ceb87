import { RichApiError } from "../engine";
import { type SortKey, sortRows } from "../model";
import { ApiObject } from "./ApiObject";
import type { ExcelContext } from "./ExcelContext";
import type { RangeObject } from "./RangeObject";

/** `range.sort`: by rows. */
export class RangeSortObject extends ApiObject {
  constructor(
    context: ExcelContext,
    readonly range: RangeObject,
  ) {
    super(context, "RangeSort");
  }

  Apply(fields: unknown, matchCase = false, hasHeaders = false, orientation = "Rows"): null {
    if (orientation === "Columns") throw this.notImplemented("Apply(orientation: Columns)");
    const { area, sheet } = this.range;
    const body = hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
    sortRows(sheet, body, readSortFields(fields, area.columns), matchCase);
    return null;
  }
}

/** The sort fields of the API; only sorting by value exists here. */
export function readSortFields(fields: unknown, columns: number): SortKey[] {
  return (fields as { key: number; ascending?: boolean; sortOn?: string }[]).map(
    ({ key, ascending, sortOn }) => {
      if (sortOn && sortOn !== "Value")
        throw new RichApiError("NotImplemented", `The emulated Excel does not sort on ${sortOn}.`);
      if (key < 0 || key >= columns) throw new RichApiError("InvalidArgument");
      return { column: key, ascending: ascending ?? true };
    },
  );
}
