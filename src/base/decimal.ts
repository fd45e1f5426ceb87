import { isWhole } from "./isWhole";

/** A decimal number, exactly: digits × 10^−places. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

const significantDigits = 15;

// Looked up once: in some hosts every look-up of a global costs as much as the arithmetic.
const toWhole = BigInt;

/**
 * The decimal that a number stands for: at most 15 significant digits, as Excel shows it.
 * @remarks 0.1 + 0.2 is the double 0.30000000000000004 and counts as 0.3, so that what the reader sees is what is compared.
 * Example: decimal(12.5) = 125 × 10^−1.
 */
export function decimal(value: number): Decimal {
  if (isWhole(value)) return { digits: toWhole(value), places: 0 };
  const [mantissa = "0", exponent = "0"] = value.toExponential(significantDigits - 1).split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  const places = digits.replace("-", "").length - 1 - Number(exponent);
  const whole = digits === "" || digits === "-" ? 0n : BigInt(digits);
  return places >= 0 ? { digits: whole, places } : { digits: whole * 10n ** BigInt(-places), places: 0 };
}
