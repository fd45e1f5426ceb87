import { isWhole, ratioToNumber, scaled } from "../base";

/**
 * Persons per 1,000 inhabitants.
 * @param persons     [persons]
 * @param population  [persons] above 0
 * @returns [per 1000]
 * @remarks Formula: 1000 × persons / population. Example: perThousand(50, 20000) = 2.5.
 */
export function perThousand(persons: number, population: number): number {
  // Of whole numbers the quotient of doubles is the nearest number already.
  if ([persons, 1000 * persons, population].every(isWhole)) return (1000 * persons) / population || 0;
  const { integers } = scaled([persons, population]);
  return ratioToNumber(1000n * (integers[0] ?? 0n), integers[1] ?? 1n);
}
