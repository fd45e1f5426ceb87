/** An exact quotient, denominator above 0, for the slow computation; shares no code with src. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** Beyond this a fraction is shortened; below, shortening costs more than it saves. */
const long = 1n << 192n;

export function fraction(over: bigint, under = 1n): Fraction {
  if (under < 0n) return fraction(-over, -under);
  if (under < long) return { over, under };
  let [a, b] = [over < 0n ? -over : over, under];
  while (b > 0n) [a, b] = [b, a % b];
  return { over: over / a, under: under / a };
}

/** The decimal of at most 15 significant digits that a number shows (contract, rule 4). */
export function exactly(value: number): Fraction {
  const [mantissa = "0", exponent = "0"] = value.toPrecision(15).split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power >= 0 ? fraction(digits * 10n ** BigInt(power)) : fraction(digits, 10n ** BigInt(-power));
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, fraction(-b.over, b.under));
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);
export const by = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under, a.under * b.over);
export const total = (all: readonly Fraction[]): Fraction => all.reduce(plus, fraction(0n));

/** Below 0 where a < b, 0 where equal, above 0 where a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const lesser = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
export const greater = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);

/** The whole number at or below. */
export function floorOf({ over, under }: Fraction): bigint {
  const whole = over / under;
  return whole * under > over ? whole - 1n : whole;
}

/** The whole number at or above. */
export const ceilingOf = ({ over, under }: Fraction): bigint => -floorOf({ over: -over, under });
