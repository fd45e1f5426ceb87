import type { ChoiceCase } from "../../../src/procurement";

interface Tried {
  readonly taken: readonly boolean[];
  readonly places: number;
  /** [thousand SEK/night] */
  readonly cost: number;
  /** Σ places × access */
  readonly access: number;
  readonly unevenness: number;
}

/** Every set of offers that keeps need, groups, budget and mean access, each added up anew from the offers. */
export function choicesByTrying(problem: ChoiceCase): readonly Tried[] {
  const { offers, key, existing, need, maxOver, budget = Infinity, minimumMeanAccess = -Infinity } = problem;
  const whole = key.reduce((sum, each) => sum + each, 0);
  const pot = existing.reduce((sum, each) => sum + each, need);
  const found: Tried[] = [];
  for (let set = 0; set < 2 ** offers.length; set++) {
    const own = offers.filter((_, place) => (set >> place) & 1);
    const places = own.reduce((sum, each) => sum + each.places, 0);
    const groups = own.flatMap(({ group }) => group ?? []);
    if (places < need || places > need + maxOver || new Set(groups).size < groups.length) continue;
    const paid = own.reduce((sum, each) => sum + Math.round(each.places * each.price * 100), 0) / 100;
    const access = own.reduce((sum, each) => sum + each.places * (each.access ?? 0), 0);
    if (paid > budget || (places > 0 && access < minimumMeanAccess * places - 1e-9)) continue;
    const unevenness = key.reduce((sum, each, site) => {
      const q = (each / whole) * pot;
      const more = own.reduce((all, one) => all + (one.municipality === site ? one.places : 0), 0);
      return sum + (q > 0 ? ((existing[site] ?? 0) + more - q) ** 2 / q : 0);
    }, 0);
    const taken = offers.map((_, place) => ((set >> place) & 1) === 1);
    found.push({ taken, places, cost: paid / 1000, access, unevenness });
  }
  return found;
}
