import type { ChoicePlan } from "./choicePlan";
import { stagesOf } from "./stagesOf";

/** Offers that are settled together before the sum of places is: those of one municipality, or one stage alone. */
export interface ChoicePart {
  readonly stages: readonly (readonly number[])[];
  /** What a number of places adds to the unevenness; 0 where only the cost counts. */
  added(places: number): number;
}

/** The parts of a plan by municipality, in the order of their codes. */
export function municipalParts({ problem, order, fair }: ChoicePlan): ChoicePart[] {
  const { offers, existing, codes } = problem;
  const own = new Map<number, number[]>();
  for (const place of order) {
    const { municipality = -1 } = offers[place] ?? {};
    const together = own.get(municipality);
    if (together) together.push(place);
    else own.set(municipality, [place]);
  }
  return [...own]
    .sort(([a], [b]) => ((codes[a] ?? "") < (codes[b] ?? "") ? -1 : 1))
    .map(([municipality, places]) => {
      const q = fair[municipality] ?? 0;
      const short = (existing[municipality] ?? 0) - q;
      return {
        stages: stagesOf(places, offers),
        added: (x) => (q > 0 ? (x * (x + 2 * short)) / q : 0),
      };
    });
}
