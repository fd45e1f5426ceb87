import { type Area, MAX_COLUMNS, MAX_ROWS } from "./Area";
import { formatArea, parseArea, quoteSheetName } from "./address";
import type { Shift } from "./WorkbookChange";

/** A cell reference as it stands in a formula. */
export interface Reference {
  /** The sheet that is named before it, or null. */
  readonly sheet: string | null;
  readonly area: Area;
  /** The text without the sheet, dollars included. */
  readonly text: string;
}

// A string, a bracket of a structured reference, or a reference that is no part of a longer word.
const SCAN =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$\\])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.![])/gu;

/** Replaces each cell reference of a formula by what `rewrite` answers (null leaves it as it is). */
export function mapReferences(formula: string, rewrite: (reference: Reference) => string | null): string {
  return formula.replace(SCAN, (whole: string, prefix: string | undefined, text: string | undefined) => {
    const area = text === undefined ? null : parseArea(text);
    if (!area || text === undefined) return whole;
    const sheet = prefix ? prefix.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'") : null;
    return rewrite({ sheet, area, text }) ?? whole;
  });
}

/** Where an area stands after cells were inserted (`down`, `right`) or deleted (`up`, `left`) at `moved`; null when gone. */
export function shiftArea(area: Area, moved: Area, shift: Shift): Area | null {
  const vertical = shift === "down" || shift === "up";
  const inBand = vertical
    ? area.column >= moved.column && area.column + area.columns <= moved.column + moved.columns
    : area.row >= moved.row && area.row + area.rows <= moved.row + moved.rows;
  if (!inBand) return area;
  const [start, length] = vertical ? [area.row, area.rows] : [area.column, area.columns];
  const limit = vertical ? MAX_ROWS : MAX_COLUMNS;
  if (length === limit) return area;
  const [at, count] = vertical ? [moved.row, moved.rows] : [moved.column, moved.columns];
  const next =
    shift === "down" || shift === "right" ? grow(start, length, at, count) : shrink(start, length, at, count);
  if (!next) return null;
  const [position, size] = next;
  return vertical ? { ...area, row: position, rows: size } : { ...area, column: position, columns: size };
}

function grow(start: number, length: number, at: number, count: number): [number, number] {
  if (start >= at) return [start + count, length];
  return start + length > at ? [start, length + count] : [start, length];
}

function shrink(start: number, length: number, at: number, count: number): [number, number] | null {
  const end = start + length;
  const removed = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  if (removed === length) return null;
  const before = Math.max(0, Math.min(start, at + count) - at);
  return [start - (start > at ? before : 0), length - removed];
}

/** A formula on sheet `own` after cells moved on sheet `target`. */
export function shiftFormula(
  formula: string,
  own: string,
  target: string,
  moved: Area,
  shift: Shift,
): string {
  return mapReferences(formula, ({ sheet, area, text }) => {
    if ((sheet ?? own).toLowerCase() !== target.toLowerCase()) return null;
    const next = shiftArea(area, moved, shift);
    if (!next) return "#REF!";
    return prefixed(sheet, withDollars(next, text));
  });
}

/** A formula as it reads when copied some rows down and columns to the right. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, ({ sheet, text }) => {
    const parts = text.split(":").map((part) => offsetPart(part, rows, columns));
    return parts.includes(null) ? "#REF!" : prefixed(sheet, parts.join(":"));
  });
}

/** A formula after a sheet was renamed. */
export function renameSheetIn(formula: string, before: string, after: string): string {
  return mapReferences(formula, ({ sheet, text }) =>
    sheet?.toLowerCase() === before.toLowerCase() ? prefixed(after, text) : null,
  );
}

const prefixed = (sheet: string | null, text: string): string =>
  sheet === null ? text : `${quoteSheetName(sheet)}!${text}`;

function offsetPart(part: string, rows: number, columns: number): string | null {
  const [, dollarColumn = "", letters = "", dollarRow = "", digits = ""] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(part) ?? [];
  const area = parseArea(
    letters && digits ? letters + digits : letters ? `${letters}:${letters}` : `${digits}:${digits}`,
  );
  if (!area) return null;
  const row = digits && !dollarRow && !(dollarColumn && !letters) ? area.row + rows : area.row;
  const column = letters && !dollarColumn ? area.column + columns : area.column;
  if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return null;
  const cell = formatArea({ row, column, rows: 1, columns: 1 });
  const [newLetters, newDigits] = [cell.replace(/\d+/, ""), cell.replace(/\D+/, "")];
  return dollarColumn + (letters && newLetters) + dollarRow + (digits && newDigits);
}

/** Writes an area with the dollars of the text it replaces. */
function withDollars(area: Area, like: string): string {
  const dollars = like.split(":").map((part) => /^(\$?)[A-Za-z]*(\$?)\d*$/.exec(part));
  const plain = formatArea(area).split(":");
  const parts = dollars.length === 2 && plain.length === 1 ? [plain[0]!, plain[0]!] : plain;
  return parts
    .map((part, i) => {
      const mark = dollars[Math.min(i, dollars.length - 1)];
      const letters = part.replace(/\d+/, "");
      const digits = part.replace(/\D+/, "");
      if (!letters) return (mark?.[1] || mark?.[2] || "") + digits;
      return (mark?.[1] ?? "") + letters + (digits ? (mark?.[2] ?? "") + digits : "");
    })
    .join(":");
}
