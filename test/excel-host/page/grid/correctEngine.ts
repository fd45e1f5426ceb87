import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * Turns off the index of values that Univer 0.25.1 keeps for comparisons: there 0 and an empty cell are one, so that
 * from the second calculation on `IF(range="","",range)` made blanks of zeros. Comparing cell by cell is right.
 */
export function correctEngine(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
