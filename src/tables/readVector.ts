import { refusal, success } from "../base";
import type { Result } from "../base";

/**
 * Reads an argument that is one column or one row as a list of raw values.
 * @param values  n×1 or 1×n, or a single value
 * @param column  name of the argument, for the finding
 * @remarks Errors: F101 where nothing was handed over, F104 where the block has several rows and several columns.
 */
export function readVector(values: unknown, column: string): Result<readonly unknown[]> {
  if (!Array.isArray(values))
    return values === null || values === undefined ? refusal("F101", { column }) : success([values]);
  const rows = values as readonly unknown[];
  if (rows.length === 0) return refusal("F101", { column });
  if (rows.length === 1) {
    const only = rows[0];
    return success(Array.isArray(only) ? (only as readonly unknown[]) : [only]);
  }
  const list = new Array<unknown>(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const each = rows[row];
    if (Array.isArray(each) && each.length !== 1)
      return refusal("F104", { column, found: `${rows.length}×${each.length}` });
    list[row] = Array.isArray(each) ? (each as readonly unknown[])[0] : each;
  }
  return success(list);
}
