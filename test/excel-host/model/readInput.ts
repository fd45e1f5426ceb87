import type { CellInput, CellValue } from "./Cell";
import { CellError } from "./CellError";

/** What an input becomes in a cell. */
export interface ReadInput {
  readonly value: CellValue;
  readonly formula?: string;
  /** The number format that typing brings along (`12%`). */
  readonly numberFormat?: string;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PERCENT = /^[+-]?\d+(\.\d+)?%$/;

/**
 * Reads an input as Excel does when a program assigns `values` or `formulas` in English form: `"0114"` becomes
 * the number 114 unless the cell is formatted as text, `'0114` stays text, `=…` is a formula.
 */
export function readInput(input: Exclude<CellInput, null>, numberFormat: string): ReadInput {
  if (typeof input !== "string") return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (numberFormat === "@") return { value: input };
  if (input.startsWith("=") && input.length > 1) return { value: 0, formula: input };
  const text = input.trim();
  if (NUMBER.test(text)) return { value: Number(text) };
  if (GROUPED.test(text)) return { value: Number(text.replace(/,/g, "")) };
  if (PERCENT.test(text)) return { value: Number(text.slice(0, -1)) / 100, numberFormat: "0%" };
  if (/^true$/i.test(text)) return { value: true };
  if (/^false$/i.test(text)) return { value: false };
  return { value: CellError.parse(text) ?? input };
}
