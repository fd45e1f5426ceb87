import { columnLetters } from "../../tables";
import type { FileCell } from "../../xlsx";
import { areaBlock } from "./areaBlock";
import type { CellBlock } from "./cellBlock";

/** Rows of the sheet on which formulas of the product are worked out, 0-based. */
export const formulaRows = { title: 0, lines: 2, weights: 7, header: 8, first: 9 } as const;

/** A column of a block: its title, what is weighted above it, its cells row by row. */
export interface WorkColumn {
  readonly name: string;
  readonly title: string;
  readonly weight?: number;
  readonly cells: readonly { readonly value: FileCell["value"]; readonly formula?: string | undefined }[];
}

/** Where the next block will stand, so that its formulas can be written. */
export interface WorkPlace {
  readonly cell: (name: string, row: number) => string;
  readonly range: (name: string) => string;
  /** Figure of the n-th line above the block. */
  readonly line: (place: number) => string;
  readonly weight: (name: string) => string;
}

/** A sheet that grows to the right, one block per formula. */
export interface FormulaSheet {
  /** @param names of the columns, in their order; @param rows of each */
  readonly place: (names: readonly string[], rows: number) => WorkPlace;
  readonly put: (
    title: string,
    lines: readonly {
      readonly label: string;
      readonly value: number;
      readonly formula?: string | undefined;
    }[],
    columns: readonly WorkColumn[],
  ) => CellBlock;
  readonly cells: () => readonly FileCell[];
}

/**
 * An empty sheet for the steps of formulas.
 * @param name   of the sheet
 * @param first  column of the first block, 0-based
 */
export function formulaSheet(name: string, first: number): FormulaSheet {
  const cells: FileCell[] = [];
  let next = first;
  const at = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  return {
    cells: () => cells,
    place: (names, rows) => {
      const corner = next;
      const of = (column: string): number => corner + names.indexOf(column);
      return {
        cell: (column, row) => at(formulaRows.first + row, of(column)),
        range: (column) =>
          `${at(formulaRows.first, of(column))}:${at(formulaRows.first + rows - 1, of(column))}`,
        line: (place) => at(formulaRows.lines + place, corner + 1),
        weight: (column) => at(formulaRows.weights, of(column)),
      };
    },
    put: (title, lines, columns) => {
      const corner = next;
      const put = (row: number, column: number, value: FileCell["value"], formula?: string): void => {
        cells.push({ row, column: corner + column, value, ...(formula === undefined ? {} : { formula }) });
      };
      put(formulaRows.title, 0, title);
      lines.forEach(({ label, value, formula }, place) => {
        put(formulaRows.lines + place, 0, label);
        put(formulaRows.lines + place, 1, value, formula);
      });
      columns.forEach((column, place) => {
        if (column.weight !== undefined) put(formulaRows.weights, place, column.weight);
        put(formulaRows.header, place, column.title);
        column.cells.forEach(({ value, formula }, row) =>
          put(formulaRows.first + row, place, value, formula),
        );
      });
      next += Math.max(2, columns.length) + 1;
      const last = columns.length - 1;
      return areaBlock(
        { name, cells },
        { row: formulaRows.first, column: corner + last, rows: columns[last]?.cells.length ?? 0, columns: 1 },
      );
    },
  };
}
