import type { ChoicePlan } from "./choicePlan";
import { frontier } from "./frontier";
import type { Frontier } from "./frontier";

/** One municipality's frontier with the unevenness of every entry. */
export interface MunicipalFrontier extends Frontier {
  readonly municipality: number;
  /** (e + x − q)² / q − (e − q)² / q: what the entry adds to the unevenness */
  readonly added: Float64Array;
}

/**
 * The frontier of every municipality that has offers, in the order of their codes.
 * @param burden   of an offer by its place in the case
 * @param without  offers that are left out
 */
export function municipalFrontiers(
  { problem, order, fair, most }: ChoicePlan,
  burden: (offer: number) => number,
  without: ReadonlySet<number>,
): MunicipalFrontier[] {
  const { offers, existing, codes } = problem;
  const stages = new Map<number, Map<string, number[]>>();
  for (const place of order) {
    const offer = offers[place];
    if (!offer || without.has(place)) continue;
    const own = stages.get(offer.municipality) ?? new Map<string, number[]>();
    stages.set(offer.municipality, own);
    const name = offer.group === undefined ? `offer ${place}` : `group ${offer.group}`;
    const together = own.get(name);
    if (together) together.push(place);
    else own.set(name, [place]);
  }
  const size = (place: number): number => offers[place]?.places ?? 0;
  const sites = [...stages].map(([municipality, own]) => {
    const least = frontier([...own.values()], size, burden, most);
    const q = fair[municipality] ?? 0;
    const short = (existing[municipality] ?? 0) - q;
    const added = Float64Array.from(least.places, (x) => (q > 0 ? (x * (x + 2 * short)) / q : 0));
    return { ...least, municipality, added };
  });
  const code = (site: MunicipalFrontier): string => codes[site.municipality] ?? "";
  return sites.sort((a, b) => (code(a) < code(b) ? -1 : 1));
}
