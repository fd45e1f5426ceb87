import { credit } from "../allocation";
import { refusal } from "../base";
import { column } from "./column";
import { figureColumns } from "./figureColumns";
import { figureVector } from "./figureVector";
import { refuse } from "./refuse";

/** CREDIT: existing reception that counts. */
export function creditColumn(stock: unknown, weights: unknown): number[][] {
  const factors = figureVector(weights, "weights");
  const block =
    Array.isArray(stock) && stock.length === 1 && factors.length === 1
      ? transpose(stock as unknown[][])
      : stock;
  const columns = figureColumns(block, "stock");
  if (columns.length !== factors.length) {
    return refuse(refusal("F316", { found: factors.length, expected: columns.length }).issues);
  }
  return column(credit(columns, factors));
}

function transpose(rows: readonly unknown[][]): unknown[][] {
  return (rows[0] ?? []).map((_, place) => rows.map((row) => row[place]));
}
