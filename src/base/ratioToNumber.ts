const doubleBits = 64;
const wholeDoubles = BigInt(Number.MAX_SAFE_INTEGER);

const bitLength = (value: bigint): number => (value < 0n ? -value : value).toString(16).length * 4;

/**
 * The number nearest to an exact quotient.
 * @remarks Shifts both sides so that 64 significant bits remain, because Number(bigint) overflows beyond 1e308
 * while the quotient of two such integers is an ordinary share.
 */
export function ratioToNumber(over: bigint, under: bigint): number {
  if (over === 0n) return 0;
  // Two integers that are doubles already: the division of doubles is correctly rounded.
  if (over <= wholeDoubles && over >= -wholeDoubles && under <= wholeDoubles)
    return Number(over) / Number(under);
  const shift = bitLength(under) - bitLength(over) + doubleBits;
  const quotient = shift >= 0 ? (over << BigInt(shift)) / under : over / (under << BigInt(-shift));
  return Number(quotient) / 2 ** shift;
}
