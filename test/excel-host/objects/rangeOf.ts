import { RichApiError } from "../engine";
import type { Sheet } from "../model";
import type { ExcelContext } from "./ExcelContext";
import { RangeObject } from "./RangeObject";

/** A range from what a method was given: a range, an address, or the name of a name or table. */
export function rangeOf(context: ExcelContext, given: unknown, sheet?: Sheet): RangeObject {
  if (given instanceof RangeObject) return given;
  const place = typeof given === "string" ? context.workbook.resolve(given, sheet) : null;
  if (!place) throw new RichApiError("InvalidArgument");
  return new RangeObject(context, place.sheet, place.area);
}
