import { CellError, type CellInput, type CellValue } from "../model";
import { RichApiError } from "../engine";

/** A value as the API hands it out: errors are their codes. */
export function plainValue(value: CellValue): string | number | boolean {
  return value instanceof CellError ? value.code : value;
}

/** `Excel.RangeValueType` of a value. */
export function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (value instanceof CellError) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** What the client sent for a cell, checked. */
export function readCell(value: unknown): CellInput {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new RichApiError("InvalidArgument");
}

const SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A matrix or a single value for a range of this size; a wrong size is refused as Excel does. */
export function readMatrix(input: unknown, rows: number, columns: number): CellInput | CellInput[][] {
  if (!Array.isArray(input)) return readCell(input);
  const lines = input as unknown[];
  if (lines.length === 1 && Array.isArray(lines[0]) && lines[0].length === 1) return readCell(lines[0][0]);
  if (lines.length !== rows || lines.some((line) => !Array.isArray(line) || line.length !== columns))
    throw new RichApiError("InvalidArgument", SHAPE);
  return (lines as unknown[][]).map((line) => line.map(readCell));
}
