import { figureVector } from "./figureVector";
import { isOmitted } from "./isOmitted";
import { sameLength } from "./sameLength";

/** A vector that is as long as another; undefined where it was left out. */
export function optionalVector(
  values: unknown,
  column: string,
  rows: number,
  options: { readonly blank?: number; readonly forAll?: boolean } = {},
): number[] | undefined {
  // A column of blanks is a column: each is a missing bound, or a figure that is missing.
  const isColumn = Array.isArray(values) && (values.length > 1 || options.blank !== undefined);
  if (isOmitted(values) && !isColumn) return undefined;
  const figures = figureVector(values, column, options);
  if (options.forAll && figures.length === 1 && rows > 1)
    return new Array<number>(rows).fill(figures[0] ?? 0);
  sameLength(figures.length, rows, column);
  return figures;
}
