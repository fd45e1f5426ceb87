import { ratioToNumber, scaled } from "../base";

/** Exact difference of two decimals. Example: difference(0.3, 0.1) = 0.2. */
export function difference(a: number, b: number): number {
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return a - b;
  const { integers, scale } = scaled([a, b]);
  return ratioToNumber((integers[0] ?? 0n) - (integers[1] ?? 0n), scale);
}
