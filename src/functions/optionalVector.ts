import { readFigures, readVector } from "../tables";
import { accept } from "./accept";
import { isOmitted } from "./isOmitted";
import { sameLength } from "./sameLength";

/** A vector that is as long as another; undefined where it was left out. */
export function optionalVector(
  values: unknown,
  column: string,
  rows: number,
  options: { readonly blank?: number; readonly forAll?: boolean } = {},
): number[] | undefined {
  if (isOmitted(values) && !Array.isArray(values)) return undefined;
  if (isOmitted(values) && options.blank === undefined && rowsOf(values) === 1) return undefined;
  const list = accept(readVector(values, column));
  const figures = accept(
    readFigures(list, column, options.blank === undefined ? {} : { blank: options.blank }),
  );
  if (options.forAll && figures.length === 1 && rows > 1)
    return new Array<number>(rows).fill(figures[0] ?? 0);
  sameLength(figures.length, rows, column);
  return figures;
}

function rowsOf(values: unknown): number {
  return Array.isArray(values) ? values.length : 1;
}
