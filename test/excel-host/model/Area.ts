/** A block of cells; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** What two areas have in common, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export const isEntireColumns = (area: Area): boolean => area.rows === MAX_ROWS;
export const isEntireRows = (area: Area): boolean => area.columns === MAX_COLUMNS;

/** What is left of an area when another is cut out of it, in at most four pieces. */
export function without(area: Area, cut: Area): Area[] {
  const common = intersection(area, cut);
  if (!common) return [area];
  const below = common.row + common.rows;
  const after = common.column + common.columns;
  const pieces: Area[] = [
    { row: area.row, column: area.column, rows: common.row - area.row, columns: area.columns },
    { row: below, column: area.column, rows: area.row + area.rows - below, columns: area.columns },
    { row: common.row, column: area.column, rows: common.rows, columns: common.column - area.column },
    { row: common.row, column: after, rows: common.rows, columns: area.column + area.columns - after },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}
