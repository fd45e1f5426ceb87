import { refusal, success } from "../base";
import type { Result } from "../base";

// Looked up once: in some hosts every look-up of a global costs as much as the arithmetic.
const { isArray } = Array;

/**
 * Reads an argument that is one column or one row as a list of raw values.
 * @param values  n×1 or 1×n, or a single value
 * @param column  name of the argument, for the finding
 * @remarks Errors: F101 where nothing was handed over, F104 where the block has several rows and several columns.
 */
export function readVector(values: unknown, column: string): Result<readonly unknown[]> {
  if (!isArray(values))
    return values === null || values === undefined ? refusal("F101", { column }) : success([values]);
  const rows = values as readonly unknown[];
  if (rows.length === 0) return refusal("F101", { column });
  if (rows.length === 1) {
    const only = rows[0];
    return success(isArray(only) ? (only as readonly unknown[]) : [only]);
  }
  const list = new Array<unknown>(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const each = rows[row];
    if (isArray(each) && each.length !== 1)
      return refusal("F104", { column, found: `${rows.length}×${each.length}` });
    list[row] = isArray(each) ? (each as readonly unknown[])[0] : each;
  }
  return success(list);
}
