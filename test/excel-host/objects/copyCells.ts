import { type CellInput, offsetFormula } from "../model";
import type { RangeObject } from "./RangeObject";

/** `range.copyFrom`: a smaller source is repeated, relative references move along. */
export function copyCells(
  source: RangeObject,
  target: RangeObject,
  copyType: string,
  skipBlanks: boolean,
  transpose: boolean,
): void {
  const from = source.sheet.reach(source.area);
  const height = transpose ? from.columns : from.rows;
  const width = transpose ? from.rows : from.columns;
  const whole = target.area.rows % height === 0 && target.area.columns % width === 0;
  const area = {
    ...target.area,
    rows: whole ? target.area.rows : height,
    columns: whole ? target.area.columns : width,
  };
  const cells = source.sheet.map(from, (cell, row, column) => ({
    row,
    column,
    value: cell?.value ?? "",
    formula: cell?.formula,
    format: source.sheet.formatAt(row, column),
  }));
  const at = (row: number, column: number): (typeof cells)[number][number] => {
    const [i, j] = [(row - area.row) % height, (column - area.column) % width];
    return (transpose ? cells[j]?.[i] : cells[i]?.[j])!;
  };
  if (copyType === "All" || copyType === "Formats")
    target.sheet.changeFormat(area, (_, row, column) => at(row, column).format);
  if (copyType === "Formats") return;
  const input = target.sheet.map(area, (_, row, column): CellInput => {
    const cell = at(row, column);
    if (skipBlanks && cell.value === "" && !cell.formula) return null;
    if (cell.formula && copyType !== "Values")
      return offsetFormula(cell.formula, row - cell.row, column - cell.column);
    return typeof cell.value === "string" && cell.value !== "" ? `'${cell.value}` : cell.value;
  });
  target.sheet.enter(area, input);
}
