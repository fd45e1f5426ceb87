import { placesFor } from "../../allocation";
import type { ChoiceCase } from "../../procurement";

/** One municipality under a choice of offers. */
export interface MunicipalOutcome {
  /** Place in the case's lists. */
  readonly place: number;
  /** [persons] */
  readonly existing: number;
  /** [places] by the offers taken */
  readonly taken: number;
  /** [persons] the municipality's share of what there will be */
  readonly fair: number;
  /** [places] where the need would go if offers stood everywhere: the common level */
  readonly wanted: number;
  /** [places] wanted and not taken */
  readonly uncovered: number;
  /** Ids of the offers taken. */
  readonly ids: readonly string[];
}

/**
 * What a choice gives every municipality, and what it leaves uncovered.
 * @remarks Formula: fair = key / Σkey × (Σ existing + need); uncovered = max(0, places at the common level for the need − taken). Source: METHOD 3 and 5.
 */
export function municipalOutcome(
  problem: ChoiceCase,
  taken: readonly boolean[],
): readonly MunicipalOutcome[] {
  const { key, existing, codes, need, offers } = problem;
  const whole = key.reduce((sum, each) => sum + each, 0);
  const pot = existing.reduce((sum, each) => sum + each, need);
  const even = placesFor(need, { weights: key, existing, codes });
  const sums = key.map(() => ({ taken: 0, ids: [] as string[] }));
  offers.forEach(({ municipality, places, id }, place) => {
    const sum = sums[municipality];
    if (!taken[place] || !sum) return;
    sum.taken += places;
    sum.ids.push(id);
  });
  return key.map((share, place) => {
    const wanted = even.ok ? (even.value.places[place] ?? 0) : 0;
    const { taken: own = 0, ids = [] } = sums[place] ?? {};
    return {
      place,
      existing: existing[place] ?? 0,
      taken: own,
      fair: (share / whole) * pot,
      wanted,
      uncovered: Math.max(0, wanted - own),
      ids,
    };
  });
}
