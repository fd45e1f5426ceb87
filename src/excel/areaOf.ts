/** A rectangle of cells, 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Reads an address such as A1:N294, with or without its sheet. */
export function areaOf(address: string): Area {
  const [first = "A1", last = first] = address
    .slice(address.lastIndexOf("!") + 1)
    .replaceAll("$", "")
    .split(":");
  const [from, to] = [place(first), place(last)];
  return {
    row: from.row,
    column: from.column,
    rows: to.row - from.row + 1,
    columns: to.column - from.column + 1,
  };
}

function place(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
