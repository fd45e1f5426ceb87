import { credit } from "../allocation";
import { refusal } from "../base";
import { readFigures } from "../tables";
import { accept } from "./accept";
import { column } from "./column";
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

/** Columns of a block of figures, findings by row. */
function figureColumns(block: unknown, name: string, negative = false): number[][] {
  const rows = Array.isArray(block) ? (block as unknown[][]) : [[block]];
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, place) =>
    accept(
      readFigures(
        rows.map((row) => row[place]),
        name,
        { negative },
      ),
    ),
  );
}

function transpose(rows: readonly unknown[][]): unknown[][] {
  return (rows[0] ?? []).map((_, place) => rows.map((row) => row[place]));
}
