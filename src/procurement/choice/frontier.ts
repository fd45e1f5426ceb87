/** The least burden for every number of places that a part can make up, and which offers make it up. */
export interface Frontier {
  readonly places: Int32Array;
  readonly burden: Float64Array;
  /** The offers behind an entry; between equal burdens those with lower ids. */
  offersOf(entry: number): number[];
  /** Every set of offers behind an entry that lies no further above the least burden than some slack; ends where one is answered with false. */
  setsOf(entry: number, slack: number, meet: (offers: readonly number[]) => boolean): void;
}

/**
 * A knapsack over the offers of one part.
 * @param stages  groups of offers of which at most one is taken, by lowest id
 * @param size    [places] of an offer
 * @param burden  of an offer: its cost, or its cost with the multipliers
 * @param most    [places]
 * @param keeps   whether setsOf will be asked: it needs the least burden over the stages from each one on
 * @remarks Formula: b(k, x) = min(b(k+1, x), min over j in stage k: b(k+1, x − places_j) + burden_j). Source: Bellman 1957.
 */
export function frontier(
  stages: readonly (readonly number[])[],
  size: (offer: number) => number,
  burden: (offer: number) => number,
  most: number,
  keeps = false,
): Frontier {
  const widest = stages.reduce((sum, stage) => sum + Math.max(...stage.map(size)), 0);
  const width = Math.min(widest, most) + 1;
  let least = new Float64Array(width).fill(Infinity);
  least[0] = 0;
  let reach = 0;
  const choices: Uint16Array[] = [];
  const layers: Float64Array[] = [];
  layers[stages.length] = least;
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
    if (keeps) layers[k] = least;
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
    setsOf(entry, slack, meet) {
      const taken: number[] = [];
      const reach = Math.min(slack, Number.MAX_VALUE); // what cannot be made up lies infinitely far, beyond any slack
      const from = (k: number, x: number): number => layers[k]?.[x] ?? Infinity;
      // Every step keeps within the slack, so that no path ends without a set.
      const walk = (k: number, x: number, above: number): boolean => {
        const stage = stages[k];
        if (!stage) return meet(taken);
        const best = from(k, x);
        for (const offer of stage) {
          const more = above + (from(k + 1, x - size(offer)) + burden(offer) - best);
          if (!(more <= reach)) continue;
          taken.push(offer);
          if (!walk(k + 1, x - size(offer), more)) return false;
          taken.pop();
        }
        const more = above + (from(k + 1, x) - best);
        return !(more <= reach) || walk(k + 1, x, more);
      };
      walk(0, places[entry] ?? 0, 0);
    },
  };
}
