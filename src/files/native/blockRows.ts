import type { CellBlock } from "./cellBlock";

/** A block as rows of values, blanks as "", errors as Excel shows them. */
export function blockRows({ rows, columns, value }: CellBlock): (string | number | boolean)[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cell = value(row, column);
      return typeof cell === "object" ? (cell?.error ?? "") : cell;
    }),
  );
}
