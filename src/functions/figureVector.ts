import { readFigures, readVector } from "../tables";
import { accept } from "./accept";

/** A vector of figures. */
export function figureVector(
  values: unknown,
  column: string,
  options?: Parameters<typeof readFigures>[2],
): number[] {
  return accept(readFigures(accept(readVector(values, column)), column, options));
}
