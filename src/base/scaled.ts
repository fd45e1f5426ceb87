import { decimal } from "./decimal";
import { isWhole } from "./isWhole";

/** Numbers as whole multiples of one power of ten: value = integers[i] / scale. */
export interface Scaled {
  readonly integers: readonly bigint[];
  readonly scale: bigint;
}

/**
 * Writes a column of numbers as integers over one common power of ten, exactly (15 significant digits each).
 * @remarks Shape: same order and length. Example: scaled([1.5, 2]) = 15/10, 20/10.
 */
export function scaled(values: readonly number[]): Scaled {
  // Counts of persons are the common case and need no decimals.
  if (values.every(isWhole)) return { integers: values.map(BigInt), scale: 1n };
  const decimals = values.map(decimal);
  let places = 0;
  for (const each of decimals) if (each.places > places) places = each.places;
  const integers = decimals.map((each) =>
    each.places === places ? each.digits : each.digits * 10n ** BigInt(places - each.places),
  );
  return { integers, scale: 10n ** BigInt(places) };
}
