/** Whole part of an exact quotient, downwards also below zero; the divisor is above 0. */
export function floorDivide(over: bigint, under: bigint): bigint {
  const quotient = over / under;
  return over < 0n && quotient * under !== over ? quotient - 1n : quotient;
}
