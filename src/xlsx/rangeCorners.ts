/** 0-based corners of an area: "B2:D12". */
export interface RangeCorners {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

const place = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** The corners of "B2:D12" or "B2". */
export function rangeCorners(address: string): RangeCorners {
  const [start = "", end = start] = address.split(":");
  const [, letters, row] = place.exec(start) ?? [];
  const [, lastLetters, lastRow] = place.exec(end) ?? [];
  if (!letters || !row || !lastLetters || !lastRow) throw new Error(`"${address}" is not an area of cells.`);
  return {
    row: Number(row) - 1,
    column: columnNumber(letters),
    lastRow: Number(lastRow) - 1,
    lastColumn: columnNumber(lastLetters),
  };
}

function columnNumber(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}
