import { ratioToNumber, scaled } from "../base";

/**
 * Existing reception that counts: each stock times its weight.
 * @param stocks   [persons] one column per stock, each in the order of the municipalities
 * @param weights  one weight per stock, ≥ 0
 * @returns [persons] in the same order
 * @remarks Formula: Σ weight × stock, exactly. Source: Ju2022/01219 (own and agency housing). Example: stocks 10 and 21, weights 1 and 0.5 → 20.5.
 */
export function credit(stocks: readonly (readonly number[])[], weights: readonly number[]): number[] {
  const factors = scaled(weights);
  const columns = stocks.map(scaled);
  const rows = stocks[0]?.length ?? 0;
  const credited = new Array<number>(rows);
  const scale = columns.reduce((product, column) => (column.scale > product ? column.scale : product), 1n);
  for (let row = 0; row < rows; row++) {
    let total = 0n;
    columns.forEach((column, place) => {
      total += (factors.integers[place] ?? 0n) * (column.integers[row] ?? 0n) * (scale / column.scale);
    });
    credited[row] = ratioToNumber(total, factors.scale * scale);
  }
  return credited;
}
