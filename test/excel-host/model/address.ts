import { type Area, MAX_COLUMNS, MAX_ROWS } from "./Area";

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column >= 26 ? columnLetters(Math.floor(column / 26) - 1) + last : last;
}

/** A → 0, AA → 26. */
export function columnNumber(letters: string): number {
  let sum = 0;
  for (const letter of letters.toUpperCase()) sum = sum * 26 + letter.charCodeAt(0) - 64;
  return sum - 1;
}

/** `A1`, `A1:B2`, `A:B`, `1:3`; with `absolute` dollars before both parts. */
export function formatArea(area: Area, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const { row, column, rows, columns } = area;
  const lastColumn = columnLetters(column + columns - 1);
  if (rows === MAX_ROWS && columns === MAX_COLUMNS) return `${dollar}1:${dollar}${MAX_ROWS}`;
  if (rows === MAX_ROWS) return `${dollar}${columnLetters(column)}:${dollar}${lastColumn}`;
  if (columns === MAX_COLUMNS) return `${dollar}${row + 1}:${dollar}${row + rows}`;
  const first = `${dollar}${columnLetters(column)}${dollar}${row + 1}`;
  return rows * columns === 1 ? first : `${first}:${dollar}${lastColumn}${dollar}${row + rows}`;
}

/** Reads `A1`, `$A$1:B2`, `A:B` or `1:3`; null where the text is no address. */
export function parseArea(text: string): Area | null {
  const plain = text.replace(/\$/g, "").trim();
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(plain);
  if (cells) {
    const column = columnNumber(cells[1]!);
    const row = Number(cells[2]) - 1;
    const otherColumn = cells[3] ? columnNumber(cells[3]) : column;
    const otherRow = cells[4] ? Number(cells[4]) - 1 : row;
    return span(row, otherRow, column, otherColumn);
  }
  const letters = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (letters) return span(0, MAX_ROWS - 1, columnNumber(letters[1]!), columnNumber(letters[2]!));
  const numbers = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (numbers) return span(Number(numbers[1]) - 1, Number(numbers[2]) - 1, 0, MAX_COLUMNS - 1);
  return null;
}

function span(row: number, otherRow: number, column: number, otherColumn: number): Area | null {
  const top = Math.min(row, otherRow);
  const left = Math.min(column, otherColumn);
  const rows = Math.abs(otherRow - row) + 1;
  const columns = Math.abs(otherColumn - column) + 1;
  if (top < 0 || left < 0 || top + rows > MAX_ROWS || left + columns > MAX_COLUMNS) return null;
  return { row: top, column: left, rows, columns };
}

/** A sheet's name as a formula writes it: quoted where it is not a plain word. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'My sheet'!A1` into sheet and rest; the sheet is null where none is named. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const text = address.replace(/^=/, "");
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(text);
  if (!parts) return { sheet: null, rest: text };
  return { sheet: parts[1] !== undefined ? parts[1].replace(/''/g, "'") : parts[2]!, rest: parts[3]! };
}
