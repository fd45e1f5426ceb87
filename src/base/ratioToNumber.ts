const doubleBits = 64;
const wholeDoubles = BigInt(Number.MAX_SAFE_INTEGER);

// Looked up once: in some hosts every look-up of a global costs as much as the arithmetic.
const toNumber = Number;

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
    return toNumber(over) / toNumber(under);
  const size = over < 0n ? -over : over;
  const shift = bitLength(under) - bitLength(size) + doubleBits;
  const [part, whole] = shift >= 0 ? [size << BigInt(shift), under] : [size, under << BigInt(-shift)];
  const quotient = part / whole;
  // A rest below the last bit still decides between two doubles that are equally near without it.
  const nearest = toNumber(quotient * whole === part ? quotient : quotient | 1n) / 2 ** shift;
  return over < 0n ? -nearest : nearest;
}
