import { floorDivide, scaled, sum } from "../base";

/**
 * Usable places among those claimed.
 * @param rows  places [places] and usable share [share]
 * @returns [places] whole, ≥ 0
 * @remarks
 * Formula: ⌊Σ share × places⌋, exact, rounded once. Source: METHOD 5; of the 66,000 places claimed in 2015, 15,000–20,000 were judged usable soon.
 * Example: 100 at 29 % and 10 at 5 % are 29.5, that is 29.
 */
export function usablePlaces(
  rows: readonly { readonly places: number; readonly usableShare?: number }[],
): number {
  const places = scaled(rows.map((row) => row.places));
  // A share that nobody has stated gives nothing; such rows are told apart where they are read.
  const shares = scaled(rows.map((row) => row.usableShare ?? 0));
  const products = places.integers.map((each, row) => each * (shares.integers[row] ?? 0n));
  return Number(floorDivide(sum(products), places.scale * shares.scale));
}
