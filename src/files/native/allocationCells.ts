import type { Language } from "../../base";
import { columnLetters } from "../../tables";
import { calculationColumns, calculationRows, calculationSheet } from "../../xlsx";
import type { FileCell, FileSheet } from "../../xlsx";
import type { CellBlock } from "./cellBlock";
import { ownAllocation } from "./ownAllocation";
import type { OwnFormula } from "./ownFormulas";

/** An ALLOCATE with a calculation of its own. */
export interface AllocationCells {
  readonly sheet: FileSheet;
  readonly cells: readonly FileCell[];
  /** Figures that stand as values. */
  readonly decided: number;
}

/**
 * The calculation of an ALLOCATE that is not the workbook's scenario, and its block read from it row by row.
 * @returns undefined where the figures of the block are not those of the cells that it reads
 */
export function allocationCells(
  own: OwnFormula,
  given: readonly (CellBlock | undefined)[],
  { name, language }: { readonly name: string; readonly language: Language },
): AllocationCells | undefined {
  const read = ownAllocation(given);
  const [table] = given;
  if (!read || !table) return undefined;
  const { run, columns } = read;
  const sheet = calculationSheet(run, {
    name: own.cell,
    sheet: name,
    language,
    source: (row, column, value) =>
      table.value(row + 1, column) === value ? table.cell(row + 1, column) : undefined,
  });
  const places = calculationColumns(run);
  const values = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value]));
  let figures = 0;
  const cells = run.results.flatMap((_, place) =>
    columns.flatMap((column, right): FileCell[] => {
      const stored = own.values[place + 1]?.[right];
      const [row, from] = [calculationRows.first + place, places[column]];
      if (from === undefined || typeof stored !== "number") return [];
      figures++;
      const value = values.get(`${row} ${from}`);
      const isIt =
        typeof value === "number" && Math.abs(stored - value) <= 1e-12 * Math.max(1, Math.abs(stored));
      if (!isIt) return [];
      const formula = `'${name.replaceAll("'", "''")}'!$${columnLetters(from)}$${row + 1}`;
      return [{ row: own.area.row + place + 1, column: own.area.column + right, value, formula }];
    }),
  );
  return cells.length === 0 ? undefined : { sheet, cells, decided: figures - cells.length };
}
