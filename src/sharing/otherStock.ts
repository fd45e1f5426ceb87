/** A masked stock, with what is known of it all the same. */
export interface HiddenStock {
  readonly code: string;
  /** [persons] */
  readonly stock: number;
  /** Whether a stock [persons] lies where masked stocks lie. */
  readonly fits: (stock: number) => boolean;
  /** [places] that a stock would be given at the level. */
  readonly placesAt: (stock: number) => number;
  readonly tellsPlaces: boolean;
}

/**
 * A second value that a masked stock may have, with one other masked stock moved against it so that the sums stay.
 * @param hidden  all masked stocks of the county, this one among them
 * @returns undefined where no single exchange leaves the sums of stocks and of places as they are told
 * @remarks Example: stocks 2 and 4 with their places masked: the first may be 1 (the other 5).
 */
export function otherStock(one: HiddenStock, hidden: readonly HiddenStock[]): number | undefined {
  for (const step of [-1, 1]) {
    if (!mayMove(one, step)) continue;
    const other = hidden.find(
      (each) => each.code !== one.code && mayMove(each, -step) && moved(one, step) + moved(each, -step) === 0,
    );
    if (other) return one.stock + step;
  }
  return undefined;
}

function mayMove({ fits, stock, tellsPlaces, placesAt }: HiddenStock, step: number): boolean {
  return fits(stock + step) && (!tellsPlaces || placesAt(stock + step) === placesAt(stock));
}

function moved({ placesAt, stock }: HiddenStock, step: number): number {
  return placesAt(stock + step) - placesAt(stock);
}
