import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { CellError, type CellInput, type CellValue, type Culture, readInput } from "../../model";

/** A value of the model as the grid keeps it. */
export function gridContent(value: CellValue): { v: string | number | null; t: CellValueType | null } {
  if (value === "") return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value instanceof CellError ? value.code : value, t: CellValueType.STRING };
}

/** What the grid keeps in a cell as a value of the model. */
export function modelValue(cell: Nullable<ICellData>): CellValue {
  const stream = cell?.p?.body?.dataStream;
  const held = stream === undefined ? cell?.v : stream.replace(/\r\n$|[\r\n\0]+$/, "");
  if (held === null || held === undefined || held === "") return "";
  if (typeof held === "boolean") return held;
  if (cell?.t === CellValueType.BOOLEAN) return Number(held) === 1;
  if (typeof held === "number") return held;
  if (cell?.t === CellValueType.NUMBER && held.trim() !== "" && Number.isFinite(Number(held)))
    return Number(held);
  return CellError.parse(held) ?? held;
}

/** Whether two values are the same to a person; errors by their code. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a instanceof CellError || b instanceof CellError)
    return a instanceof CellError && b instanceof CellError && a.code === b.code;
  return a === b;
}

/**
 * What a person typed, as an input to the model. Text that looks like a number in the workbook's language is one
 * (`12,5`, `1 234`, `12 %`), unless the cell is formatted as text; all other text stays exactly as it is.
 */
export function typedInput(value: CellValue, numberFormat: string, culture: Culture): CellInput {
  if (typeof value !== "string" || value === "" || numberFormat === "@") return value;
  if (culture.decimal === ",") {
    const compact = value.replace(/[\s\u00a0\u202f]/g, "").replace("\u2212", "-");
    const grouped = /^-?\d{1,3}([\s\u00a0\u202f]\d{3})*(,\d+)?\s*%?$/u.test(value.replace("\u2212", "-"));
    if (grouped || /^-?\d+,\d+%?$/.test(compact)) return compact.replace(",", ".");
  }
  const read = readInput(value, numberFormat).value;
  return typeof read === "string" ? `'${value}` : value;
}
