import { strFromU8 } from "fflate";
import type { PackageParts } from "./openPackage";

/** Cells of the smallest block that holds all of a sheet: 1,000,000 rows of 100 columns are read, a cell in the far corner alone is not. */
const largestBlock = 100_000_000;

/**
 * Whether a sheet's cells lie so far apart that reading it as a block would fill the memory.
 * @remarks A sheet of figures never does; a file made to do harm may. Only where cells stand counts, not the dimension that is declared.
 */
export function isSpreadOut(parts: PackageParts): boolean {
  return Object.entries(parts).some(([path, part]) => {
    if (!/worksheets\/[^/]+\.xml$/i.test(path)) return false;
    let rows = 0;
    let columns = 0;
    for (const [, letters = "", row] of strFromU8(part).matchAll(/\sr="([A-Z]{0,3})(\d{1,7})"/g)) {
      const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
      if (column > columns) columns = column;
      if (Number(row) > rows) rows = Number(row);
    }
    return rows * columns > largestBlock;
  });
}
