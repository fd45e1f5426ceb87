import type { Units } from "../allocation";
import { refusal } from "../base";
import type { Issue } from "../base";
import { readValue } from "../scenario";
import { cellText, figureIssue, figure, readCell, readFigures, readVector } from "../tables";
import { accept } from "./accept";
import { refuse } from "./refuse";

/** Whether an optional argument was left out: omitted, blank, or the 0 that some hosts hand over for nothing. */
export function isOmitted(value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.every((row: unknown) => (Array.isArray(row) ? row.every(isBlank) : isBlank(row)));
  }
  return isBlank(value);
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

/** The single value of an argument that may come as a cell. */
export function single(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const row: unknown = value[0];
  return Array.isArray(row) ? (row as unknown[])[0] : row;
}

/** The text of an optional argument; undefined where it was left out. */
export function optionalText(value: unknown): string | undefined {
  const text = cellText(readCell(single(value))).trim();
  return text === "" || text === "0" ? undefined : text;
}

/** A vector of figures. */
export function vector(
  values: unknown,
  column: string,
  options?: Parameters<typeof readFigures>[2],
): number[] {
  return accept(readFigures(accept(readVector(values, column)), column, options));
}

/** A vector that is as long as another; undefined where it was left out. */
export function optionalVector(
  values: unknown,
  column: string,
  rows: number,
  options: { readonly blank?: number; readonly forAll?: boolean } = {},
): number[] | undefined {
  if (isOmitted(values) && !Array.isArray(values)) return undefined;
  if (isOmitted(values) && options.blank === undefined && rowsOf(values) === 1) return undefined;
  const list = accept(readVector(values, column));
  const figures = accept(
    readFigures(list, column, options.blank === undefined ? {} : { blank: options.blank }),
  );
  if (options.forAll && figures.length === 1 && rows > 1)
    return new Array<number>(rows).fill(figures[0] ?? 0);
  sameLength(figures.length, rows, column);
  return figures;
}

function rowsOf(values: unknown): number {
  return Array.isArray(values) ? values.length : 1;
}

/** Refuses columns of different length. */
export function sameLength(found: number, expected: number, column: string): void {
  if (found !== expected) refuse(refusal("F105", { column, found, expected }).issues);
}

/** A total as handed over. */
export function total(value: unknown): number {
  const cell = readCell(single(value));
  const issue = figureIssue(cell);
  if (issue) refuse([{ ...issue, column: "total" }]);
  const number = figure(cell) ?? 0;
  if (!Number.isSafeInteger(number) || number < 0) refuse(refusal("F401", { found: number }).issues);
  return number;
}

/** Codes padded to four digits; undefined where they were left out; duplicates and blanks refused. */
export function codes(values: unknown, rows: number): readonly string[] | undefined {
  if (isOmitted(values)) return undefined;
  const list = accept(readVector(values, "codes"));
  sameLength(list.length, rows, "codes");
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const texts = list.map((value, row) => {
    const text = cellText(readCell(typeof value === "string" ? value.trim() : value));
    const code = /^\d{1,3}$/.test(text) ? text.padStart(4, "0") : text;
    if (code === "") issues.push({ code: "F107", severity: "error", row: row + 1, column: "codes" });
    else if (seen.has(code)) issues.push({ code: "F409", severity: "error", row: row + 1, found: code });
    seen.add(code);
    return code;
  });
  return issues.length > 0 ? refuse(issues) : texts;
}

/** A method among those offered; the default where it was left out. */
export function method<T extends string>(value: unknown, offered: readonly T[], standard: T): T {
  const text = optionalText(value);
  if (text === undefined) return standard;
  const read = readValue.method(text);
  const found = offered.find((each) => each === read);
  return found ?? refuse(refusal("F405", { found: text, expected: offered.join(", ") }).issues);
}

/** Key, existing, bounds and codes of the functions that place or split. */
export function units(
  key: unknown,
  existing: unknown,
  minimum: unknown,
  maximum: unknown,
  codeValues: unknown,
  name: string,
  negative = false,
): Units {
  const weights = vector(key, name, { negative });
  const rows = weights.length;
  const stands = optionalVector(existing, "existing", rows);
  const least = optionalVector(minimum, "minimum", rows, { blank: 0, forAll: true });
  const most = optionalVector(maximum, "maximum", rows, { blank: Infinity, forAll: true });
  const labels = codes(codeValues, rows);
  return {
    weights,
    ...(stands ? { existing: stands } : {}),
    ...(least ? { minimum: least } : {}),
    ...(most ? { maximum: most } : {}),
    ...(labels ? { codes: labels } : {}),
  };
}
