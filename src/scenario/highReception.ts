import { scaled, sum } from "../base";
import type { Standing } from "./standing";

/**
 * Which municipalities carry so much for their population that a surcharge applies.
 * @param above  a multiple of the average; nobody where it is not set
 * @remarks Formula: existing / population ≥ above × Σexisting / Σpopulation, and existing above 0; compared exactly, as with exemptAbove.
 */
export function highReception(
  { municipal, existing, population }: Standing,
  above: number | undefined,
): (municipality: string) => boolean {
  if (above === undefined || !population) return () => false;
  const [stock, people, factor] = [scaled(existing), scaled(population), scaled([above])];
  const [stocks, inhabitants] = [sum(stock.integers), sum(people.integers)];
  const high = new Set(
    municipal.municipalities.flatMap(({ code }, place) => {
      const own = stock.integers[place] ?? 0n;
      const limit = (factor.integers[0] ?? 0n) * stocks * (people.integers[place] ?? 0n);
      return own > 0n && own * inhabitants * factor.scale >= limit ? [code] : [];
    }),
  );
  return (municipality) => high.has(municipality);
}
