import type { ReducedSites } from "./reducedSites";
import type { Site } from "./site";

interface Search {
  readonly need: number;
  readonly most: number;
  /** Entries and sums above it are left aside. */
  readonly allowed: number;
}

/**
 * The best choice among the entries whose reduced value is at most what is allowed, by a table over the sum of places.
 * @returns the entries and how far they lie above the bound; undefined where no sum of these entries fits
 */
export function settledSum(
  sites: readonly Site[],
  { base, start, price, reduced }: ReducedSites,
  { need, most, allowed }: Search,
): { entries: readonly number[]; excess: number } | undefined {
  // The sum so far lies between low and high; the table holds the least excess for each.
  let [low, high] = [start, start];
  let least = new Float64Array(1);
  const layers: { site: number; low: number; which: Int32Array; open: readonly number[] }[] = [];
  sites.forEach(({ places }, site) => {
    const rest = reduced[site] ?? least;
    const own = places[base[site] ?? 0] ?? 0;
    const open: number[] = [];
    for (let entry = 0; entry < places.length; entry++) if ((rest[entry] ?? 0) <= allowed) open.push(entry);
    if (open.length < 2) return;
    const steps = open.map((entry) => (places[entry] ?? 0) - own);
    const [down, up] = [steps[0] ?? 0, steps.at(-1) ?? 0];
    const width = high - low + 1 + up - down;
    const next = new Float64Array(width).fill(Infinity);
    const which = new Int32Array(width).fill(-1);
    open.forEach((entry, k) => {
      const weight = rest[entry] ?? 0;
      const shift = (steps[k] ?? 0) - down;
      for (let at = 0; at < least.length; at++) {
        const sum = (least[at] ?? 0) + weight;
        if (sum <= allowed && sum < (next[at + shift] ?? 0)) {
          next[at + shift] = sum;
          which[at + shift] = entry;
        }
      }
    });
    [low, high] = [low + down, high + up];
    // Sums that nothing reaches any more are cut off at both ends.
    let [first, last] = [0, width - 1];
    while (first < last && next[first] === Infinity) first++;
    while (last > first && next[last] === Infinity) last--;
    least = next.subarray(first, last + 1);
    layers.push({ site, low: low + first, which: which.subarray(first, last + 1), open });
    [low, high] = [low + first, low + last];
  });
  const floor = price > 0 ? price * need : price * most;
  let [best, excess] = [-1, Infinity];
  for (let total = Math.max(need, low); total <= Math.min(most, high); total++) {
    const sum = (least[total - low] ?? Infinity) + price * total - floor;
    if (sum < excess) [best, excess] = [total, sum];
  }
  if (best < 0) return undefined;
  const entries = [...base];
  for (let k = layers.length - 1; k >= 0; k--) {
    const layer = layers[k];
    if (!layer) continue;
    const { places } = sites[layer.site] ?? { places: new Int32Array() };
    const entry = layer.which[best - layer.low] ?? 0;
    best -= (places[entry] ?? 0) - (places[entries[layer.site] ?? 0] ?? 0);
    entries[layer.site] = entry;
  }
  return { entries, excess };
}
