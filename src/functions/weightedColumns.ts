import { refusal } from "../base";
import { column } from "./column";
import { figureColumns } from "./figureColumns";
import { figureVector } from "./figureVector";
import { refuse } from "./refuse";

/** A block's columns and one weight for each, or the refusal of another number of weights (F316). */
export function weightedColumns(
  block: unknown,
  name: string,
  weights: unknown,
  negative = false,
): { readonly columns: readonly number[][]; readonly factors: readonly number[] } {
  const factors = figureVector(weights, "weights");
  // One weight belongs to one column, which may lie down.
  const isLying = factors.length === 1 && Array.isArray(block) && block.length === 1;
  const columns = figureColumns(isLying ? column(block[0] as unknown[]) : block, name, negative);
  const [found, expected] = [factors.length, columns.length];
  return found === expected ? { columns, factors } : refuse(refusal("F316", { found, expected }).issues);
}
