import { isAddinFormula, rangeCorners } from "../../xlsx";
import type { FileCell, WorkbookFile } from "../../xlsx";
import { columnLetters } from "../../tables";
import type { SheetArea } from "./areaBlock";

/** A formula of the product in a file, and the cells that it fills. */
export interface OwnFormula {
  readonly sheet: string;
  /** "Svar!B2" */
  readonly cell: string;
  readonly formula: string;
  readonly area: SheetArea;
  /** What the area holds, row by row. */
  readonly values: readonly (readonly FileCell["value"][])[];
}

/** Every formula of the product, sheet by sheet, row by row. */
export function ownFormulas({ sheets }: WorkbookFile): readonly OwnFormula[] {
  return sheets.flatMap((sheet) => {
    const own = sheet.cells.filter(({ formula }) => formula !== undefined && isAddinFormula(formula));
    if (own.length === 0) return [];
    const values = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value]));
    return [...own]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column, formula = "", spill }): OwnFormula => {
        const corners = spill === undefined ? undefined : rangeCorners(spill);
        const rows = corners ? corners.lastRow - row + 1 : 1;
        const columns = corners ? corners.lastColumn - column + 1 : 1;
        return {
          sheet: sheet.name,
          cell: `${sheet.name}!${columnLetters(column)}${row + 1}`,
          formula,
          area: { row, column, rows, columns },
          values: Array.from({ length: rows }, (_, down) =>
            Array.from(
              { length: columns },
              (__, right) => values.get(`${row + down} ${column + right}`) ?? null,
            ),
          ),
        };
      });
  });
}
