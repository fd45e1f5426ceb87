import { placesMultiplier } from "./placesMultiplier";

/** What one site may get, told as the difference from its best entry. */
export interface SiteEntry {
  /** [places] */
  readonly places: number;
  /** Above the best entry, ≥ 0. */
  readonly excess: number;
  /** By limit, what it uses up. */
  readonly uses: readonly number[];
  readonly offers: readonly number[];
}

interface Label extends Omit<SiteEntry, "offers"> {
  /** The excess less the worth of what is used up. */
  readonly own: number;
  readonly before?: Label;
  readonly entry?: SiteEntry;
}

interface Search {
  /** [places] at least and at most, beside the best entries */
  readonly need: number;
  readonly most: number;
  /** By limit: what the best entries leave of it, and what a unit is worth. */
  readonly left: readonly number[];
  readonly worth: readonly number[];
  /** λ */
  readonly price: number;
  /** Sums above it are left aside. */
  readonly allowed: number;
  /** Counted, not timed; a site's share spent, the sums with the most excess are left aside there. */
  readonly mostSteps: number;
}

/** The best choice of entries that was found, as the offers behind them. */
interface Settled {
  readonly offers?: readonly number[];
  /** Whether nothing better was left aside within what is allowed. */
  readonly isWhole: boolean;
}

/**
 * Chooses one entry of every site so that the limits hold and the values add up to the least.
 * @remarks
 * Labels over the sum of places: of two with equal places, one that has no less value and no less of every use is dropped, as is one
 * that the remaining sites cannot bring to the need within the limits. A use that can no longer reach its limit is not compared.
 * Source: Desrochers & Soumis 1988.
 */
export function settledEntries(given: readonly (readonly SiteEntry[])[], search: Search): Settled {
  const { need, most, left, worth, price, allowed, mostSteps } = search;
  const slopes = left.map((_, l) => placesSlope(given, l, need, most));
  const ownOf = ({ excess, uses }: SiteEntry): number =>
    uses.reduce((sum, each, l) => sum - each * (worth[l] ?? 0), excess);
  /** By limit, what is used up beyond what its places may use: least where the need is met as sparingly as can be. */
  const beyond = ({ places, uses }: Pick<SiteEntry, "places" | "uses">, l: number): number => {
    const slope = slopes[l] ?? 0;
    return (uses[l] ?? 0) - slope * places;
  };
  const floors = slopes.map((slope) => slope * (slope > 0 ? need : most));
  const sites = sparing(given, left, floors, beyond);
  const rest = (of: (entry: SiteEntry) => number): number[] => restOf(sites, of);
  const [fewest, widest] = [rest(({ places }) => places), rest(({ places }) => -places)];
  const least = left.map((_, l) => rest(({ uses }) => uses[l] ?? 0));
  const highest = left.map((_, l) => rest(({ uses }) => -(uses[l] ?? 0)));
  const sloped = left.map((_, l) => rest((entry) => beyond(entry, l)));

  let isWhole = true;
  let labels: Label[] = [{ places: 0, excess: 0, own: 0, uses: left.map(() => 0) }];
  sites.forEach((site, at) => {
    const after = at + 1;
    const next = new Map<number, Label[]>();
    let steps = mostSteps / sites.length;
    for (const before of labels.sort((a, b) => a.excess - b.excess)) {
      if (steps < 0) {
        isWhole = false;
        break;
      }
      steps -= site.length;
      for (const entry of site) {
        const excess = before.excess + entry.excess;
        const places = before.places + entry.places;
        if (excess > allowed) continue;
        if (places + (fewest[after] ?? 0) > most || places - (widest[after] ?? 0) < need) continue;
        const uses = before.uses.map((each, l) => each + (entry.uses[l] ?? 0));
        const isOver = left.some(
          (own, l) =>
            (uses[l] ?? 0) + (least[l]?.[after] ?? 0) > own ||
            beyond({ places, uses }, l) + (sloped[l]?.[after] ?? 0) + (floors[l] ?? 0) > own + rounding,
        );
        if (isOver) continue;
        left.forEach((own, l) => {
          if ((uses[l] ?? 0) - (highest[l]?.[after] ?? 0) <= own) uses[l] = -Infinity;
        });
        const same = next.get(places) ?? [];
        steps -= same.length / 4; // a comparison is less than a sum
        const label = { places, excess, own: before.own + ownOf(entry), uses, before, entry };
        if (same.some((each) => isAbove(label, each))) continue;
        next.set(places, [...same.filter((each) => !isAbove(each, label)), label]);
      }
    }
    labels = [...next.values()].flat();
  });
  let best: Label | undefined;
  const sumOf = (label: Label): number => label.own + price * label.places;
  for (const label of labels) if (!best || sumOf(label) < sumOf(best)) best = label;
  if (!best) return { isWhole };
  const offers: number[] = [];
  for (let label: Label | undefined = best; label; label = label.before)
    offers.push(...(label.entry?.offers ?? []));
  return { offers, isWhole };
}

/** Uses are whole numbers, what rounding adds to their sums is far less. */
const rounding = 0.5;

function isAbove(a: Label, b: Label): boolean {
  return a.own >= b.own && a.uses.every((each, l) => each >= (b.uses[l] ?? 0));
}

/** From a site on: the least that any choice of entries adds. */
function restOf(sites: readonly (readonly SiteEntry[])[], of: (entry: SiteEntry) => number): number[] {
  const least = (site: readonly SiteEntry[]): number =>
    site.reduce((low, each) => Math.min(low, of(each)), Infinity);
  return sites.reduceRight<number[]>((sums, site) => [(sums[0] ?? 0) + least(site), ...sums], [0]);
}

/** Without the entries that break a limit however little all other sites use up. */
function sparing(
  sites: readonly (readonly SiteEntry[])[],
  left: readonly number[],
  floors: readonly number[],
  beyond: (entry: SiteEntry, l: number) => number,
): readonly (readonly SiteEntry[])[] {
  return left.reduce((kept, own, l) => {
    const of = (entry: SiteEntry): number => beyond(entry, l);
    const all = (restOf(kept, of)[0] ?? 0) + (floors[l] ?? 0);
    return kept.map((site) => {
      const others = all - (restOf([site], of)[0] ?? 0);
      return site.filter((entry) => others + of(entry) <= own + rounding);
    });
  }, sites);
}

/** What one more place uses up of a limit where the need is met as sparingly as can be. */
function placesSlope(
  sites: readonly (readonly SiteEntry[])[],
  l: number,
  need: number,
  most: number,
): number {
  let start = 0;
  const lean = sites.map((site) => {
    const use = new Map<number, number>();
    for (const { places, uses } of site) use.set(places, Math.min(use.get(places) ?? Infinity, uses[l] ?? 0));
    const ascending = [...use].sort(([a], [b]) => a - b);
    const first = ascending[0]?.[0] ?? 0;
    start += first;
    return {
      places: Int32Array.from(ascending, ([places]) => places - first),
      value: Float64Array.from(ascending, ([, least]) => least),
    };
  });
  return placesMultiplier(lean, need - start, most - start) ?? 0;
}
