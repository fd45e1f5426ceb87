import { credit } from "../allocation";
import { column } from "./column";
import { weightedColumns } from "./weightedColumns";

/** CREDIT: existing reception that counts. */
export function creditColumn(stock: unknown, weights: unknown): number[][] {
  const { columns, factors } = weightedColumns(stock, "stock", weights);
  return column(credit(columns, factors));
}
