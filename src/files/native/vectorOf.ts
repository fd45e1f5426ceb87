import type { CellBlock } from "./cellBlock";

/** A column or row of figures as formulas name it. */
export interface Vector {
  /** null where a cell is blank. */
  readonly values: readonly (number | null)[];
  readonly cell: (place: number) => string;
  readonly range: string;
}

/** A block as a vector; undefined where it has two dimensions, or holds anything but figures and blanks. */
export function vectorOf(block: CellBlock | undefined): Vector | undefined {
  if (!block || (block.rows !== 1 && block.columns !== 1)) return undefined;
  const isRow = block.rows === 1;
  const length = isRow ? block.columns : block.rows;
  const values: (number | null)[] = [];
  for (let place = 0; place < length; place++) {
    const value = isRow ? block.value(0, place) : block.value(place, 0);
    if (value !== null && typeof value !== "number") return undefined;
    values.push(value);
  }
  return {
    values,
    cell: (place) => (isRow ? block.cell(0, place) : block.cell(place, 0)),
    range: block.area(0, 0, block.rows - 1, block.columns - 1),
  };
}
