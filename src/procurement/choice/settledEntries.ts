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
  /** Steps that may still be made; below 0 where they did not suffice. */
  readonly effort: { steps: number };
}

/**
 * Chooses one entry of every site so that the limits hold and the values add up to the least.
 * @returns the offers behind the entries; undefined where nothing fits or the effort did not suffice
 * @remarks
 * Labels over the sum of places: of two with equal places, one that has no less value and no less of every use is dropped, as is one
 * that no remaining site can bring within the limits. Source: Desrochers & Soumis 1988.
 */
export function settledEntries(
  sites: readonly (readonly SiteEntry[])[],
  { need, most, left, worth, price, allowed, effort }: Search,
): readonly number[] | undefined {
  // From a site on: the least that any choice of entries adds.
  const rest = (of: (entry: SiteEntry) => number): number[] =>
    sites.reduceRight<number[]>(
      (sums, site) => [
        (sums[0] ?? 0) + site.reduce((low, each) => Math.min(low, of(each)), Infinity),
        ...sums,
      ],
      [0],
    );
  const [fewest, widest] = [rest(({ places }) => places), rest(({ places }) => -places)];
  const spared = left.map((_, l) => rest(({ uses }) => uses[l] ?? 0));
  const isAbove = (a: Label, b: Label): boolean =>
    a.own >= b.own && a.uses.every((each, l) => each >= (b.uses[l] ?? 0));
  const none = { places: 0, excess: 0, own: 0, uses: left.map(() => 0) };
  let labels = new Map<number, readonly Label[]>([[0, [none]]]);
  sites.forEach((site, at) => {
    const next = new Map<number, readonly Label[]>();
    for (const same of labels.values())
      for (const before of same)
        for (const entry of site) {
          if (effort.steps < 0) return;
          effort.steps--;
          const excess = before.excess + entry.excess;
          const places = before.places + entry.places;
          if (excess > allowed) continue;
          if (places + (fewest[at + 1] ?? 0) > most || places - (widest[at + 1] ?? 0) < need) continue;
          const uses = before.uses.map((each, l) => each + (entry.uses[l] ?? 0));
          if (uses.some((each, l) => each + (spared[l]?.[at + 1] ?? 0) > (left[l] ?? 0))) continue;
          const own = uses.reduce((sum, each, l) => sum - each * (worth[l] ?? 0), excess);
          const label = { places, excess, own, uses, before, entry };
          const kept = next.get(places) ?? [];
          effort.steps -= kept.length;
          if (kept.some((each) => isAbove(label, each))) continue;
          next.set(places, [...kept.filter((each) => !isAbove(each, label)), label]);
        }
    labels = next;
  });
  if (effort.steps < 0) return undefined;
  let [best, least]: [Label | undefined, number] = [undefined, Infinity];
  for (const label of [...labels.values()].flat()) {
    const sum = label.own + price * label.places;
    if (sum < least) [best, least] = [label, sum];
  }
  const offers: number[] = [];
  for (let label = best; label; label = label.before) offers.push(...(label.entry?.offers ?? []));
  return best && offers;
}
