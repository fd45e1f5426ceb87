/** The least burden for every number of places that offers in one municipality can make up, and which offers make it up. */
export interface Frontier {
  readonly places: Int32Array;
  readonly burden: Float64Array;
  /** The offers behind an entry. */
  offersOf(entry: number): number[];
}

/**
 * A knapsack over the offers of one municipality.
 * @param stages  groups of offers of which at most one is taken, by lowest id; between equal burdens the lower id is taken
 * @param size    [places] of an offer
 * @param burden  of an offer: its cost, or its cost with the multipliers
 * @param most    [places]
 * @remarks Formula: b(k, x) = min(b(k+1, x), min over j in stage k: b(k+1, x − places_j) + burden_j). Source: Bellman 1957.
 */
export function frontier(
  stages: readonly (readonly number[])[],
  size: (offer: number) => number,
  burden: (offer: number) => number,
  most: number,
): Frontier {
  const widest = stages.reduce((sum, stage) => sum + Math.max(...stage.map(size)), 0);
  const width = Math.min(widest, most) + 1;
  let least = new Float64Array(width).fill(Infinity);
  least[0] = 0;
  let reach = 0;
  const choices: Uint16Array[] = [];
  for (let k = stages.length - 1; k >= 0; k--) {
    const before = least;
    least = before.slice();
    const choice = new Uint16Array(width);
    const from = reach;
    (stages[k] ?? []).forEach((offer, which) => {
      const [step, price] = [size(offer), burden(offer)];
      const last = Math.min(from, width - 1 - step);
      for (let x = 0; x <= last; x++) {
        const sum = (before[x] ?? 0) + price;
        const now = least[x + step] ?? 0;
        if (sum < now || (sum === now && sum < Infinity && choice[x + step] === 0)) {
          least[x + step] = sum;
          choice[x + step] = which + 1;
        }
      }
      if (last >= 0 && last + step > reach) reach = last + step;
    });
    choices[k] = choice;
  }
  const places: number[] = [];
  for (let x = 0; x < width; x++) if ((least[x] ?? Infinity) < Infinity) places.push(x);
  return {
    places: Int32Array.from(places),
    burden: Float64Array.from(places, (x) => least[x] ?? 0),
    offersOf(entry) {
      const taken: number[] = [];
      let x = places[entry] ?? 0;
      stages.forEach((stage, k) => {
        const which = choices[k]?.[x] ?? 0;
        const offer = which > 0 ? stage[which - 1] : undefined;
        if (offer === undefined) return;
        taken.push(offer);
        x -= size(offer);
      });
      return taken;
    },
  };
}
