import type { ChoiceCase } from "../../../src/procurement";

/** The least objective over all sets of offers, each set added up anew; undefined where none fits. */
export function bestByTrying(problem: ChoiceCase, weight: number): number | undefined {
  const { offers, key, existing, need, maxOver } = problem;
  const whole = key.reduce((sum, each) => sum + each, 0);
  const pot = existing.reduce((sum, each) => sum + each, need);
  let best: number | undefined;
  for (let set = 0; set < 2 ** offers.length; set++) {
    const taken = offers.filter((_, place) => (set >> place) & 1);
    const places = taken.reduce((sum, offer) => sum + offer.places, 0);
    const groups = taken.flatMap(({ group }) => group ?? []);
    if (places < need || places > need + maxOver || new Set(groups).size < groups.length) continue;
    const unevenness = key.reduce((sum, each, place) => {
      const q = (each / whole) * pot;
      const own = taken.filter(({ municipality }) => municipality === place);
      const after = own.reduce((stock, offer) => stock + offer.places, existing[place] ?? 0);
      return sum + (q > 0 ? (after - q) ** 2 / q : 0);
    }, 0);
    const cost = taken.reduce((sum, offer) => sum + offer.places * offer.price, 0) / 1000;
    if (best === undefined || unevenness + weight * cost < best) best = unevenness + weight * cost;
  }
  return best;
}
