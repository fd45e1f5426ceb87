import type { ExactColumn } from "./exactColumn";

/**
 * Exact weighted sum of columns over one denominator.
 * @param columns  equally long
 * @param weights  integers, one per column
 * @param whole    what the weights are divided by
 */
export function weightedSum(
  columns: readonly ExactColumn[],
  weights: readonly bigint[],
  whole: bigint,
): ExactColumn {
  const product = columns.reduce((under, column) => under * column.under, 1n);
  const factors = columns.map((column, place) => (weights[place] ?? 0n) * (product / column.under));
  const rows = columns[0]?.over.length ?? 0;
  const over = Array.from({ length: rows }, (_, row) => {
    let total = 0n;
    columns.forEach((column, place) => (total += (factors[place] ?? 0n) * (column.over[row] ?? 0n)));
    return total;
  });
  return { over, under: product * whole };
}
