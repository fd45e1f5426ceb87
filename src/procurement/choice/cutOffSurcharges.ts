import type { ChoicePlan } from "./choicePlan";
import { leastSum } from "./leastSum";

/** Cut-offs that are looked at closely, unless none of the others can lead nearer. */
const mostCuts = 16;

interface Listed {
  /** Reduced prices in whole units, ascending, and the places at them; offers of a group after its first are left out. */
  readonly prices: readonly number[];
  readonly places: readonly number[];
  /** By how many are taken: places in one of the two choices only. */
  readonly apart: readonly number[];
}

/**
 * Surcharges under which every municipality's offers are taken up to one evaluated price, as near to what is wanted as that can be.
 * @returns the nearest first; [SEK/place·night] by place of the municipality
 * @remarks
 * At a cut-off P, the first k offers of a municipality are taken under a whole surcharge s with price k + s ≤ P < price k+1 + s, s ≥ 0. For a P,
 * the numbers k that together make up the places and lie nearest are found exactly; P is one of the wanted offers' prices.
 */
export function cutOffSurcharges(
  plan: ChoicePlan,
  wanted: readonly boolean[],
): readonly (readonly number[])[] {
  const { problem, order, perKrona, most } = plan;
  const { offers, need, codes } = problem;
  const unit = perKrona * 1e4;
  const reduced = Float64Array.from(offers, ({ price, premium = 0 }) => Math.round((price - premium) * unit));
  const of = (place: number): number => reduced[place] ?? 0;
  const own: number[][] = codes.map(() => []);
  for (const place of order) own[offers[place]?.municipality ?? 0]?.push(place);
  const listed = own.map((places): Listed => {
    const sorted = places.sort((a, b) => of(a) - of(b) || (offers[a]?.price ?? 0) - (offers[b]?.price ?? 0));
    const size = (place: number): number => offers[place]?.places ?? 0;
    const groups = new Set<string>();
    const list = sorted.filter((place) => {
      const { group } = offers[place] ?? {};
      const isFirst = group === undefined || !groups.has(group);
      if (group !== undefined) groups.add(group);
      return isFirst;
    });
    const apart = [sorted.reduce((sum, place) => sum + (wanted[place] ? size(place) : 0), 0)];
    for (const place of list) apart.push((apart.at(-1) ?? 0) + (wanted[place] ? -size(place) : size(place)));
    return { prices: list.map(of), places: list.map(size), apart };
  });
  /** The least surcharge under which so many are taken at a cut-off; undefined where none leads there. */
  const leads = ({ prices }: Listed, k: number, cut: number): number | undefined => {
    const next = prices[k];
    const least = next === undefined || next > cut ? 0 : Math.floor((cut - next) / unit) + 1;
    const last = prices[k - 1];
    return last === undefined || last + least * unit <= cut ? least : undefined;
  };
  const cuts = [...new Set(order.filter((place) => wanted[place]).map(of))].map((cut) => {
    let apart = 0;
    for (const each of listed) {
      let near = Infinity;
      for (let k = 0; k < each.apart.length; k++)
        if (leads(each, k, cut) !== undefined) near = Math.min(near, each.apart[k] ?? 0);
      apart += near;
    }
    return { cut, apart };
  });
  cuts.sort((a, b) => a.apart - b.apart || a.cut - b.cut);
  let nearest = Infinity;
  const found = cuts.slice(0, mostCuts).flatMap(({ cut, apart: bound }) => {
    if (nearest <= bound) return [];
    const ways = listed.map((each) =>
      each.apart.flatMap((apart, k) => {
        const surcharge = leads(each, k, cut);
        return surcharge === undefined ? [] : { k, apart, surcharge };
      }),
    );
    const fewest = ways.map((own, at) => placesOf(listed[at], own[0]?.k ?? 0));
    const start = fewest.reduce((sum, each) => sum + each, 0);
    const sites = ways.map((own, at) => ({
      places: Int32Array.from(own, ({ k }) => placesOf(listed[at], k) - (fewest[at] ?? 0)),
      value: Float64Array.from(
        own,
        (each) => each.apart + (each.surcharge * unit * 1e-6) / (1 + Math.abs(cut)),
      ),
    }));
    const sum = leastSum(sites, need - start, most - start);
    if (!sum) return [];
    nearest = Math.min(nearest, Math.floor(sum.value));
    return { value: sum.value, surcharges: ways.map((own, at) => own[sum.entries[at] ?? 0]?.surcharge ?? 0) };
  });
  return found.sort((a, b) => a.value - b.value).map(({ surcharges }) => surcharges);
}

function placesOf(listed: Listed | undefined, k: number): number {
  return listed?.places.slice(0, k).reduce((sum, each) => sum + each, 0) ?? 0;
}
