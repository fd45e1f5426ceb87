import type { ChoicePlan } from "./choicePlan";

/** One of all choices: offers, places by municipality, and its cost in whole units. Its lists are used again for the next one. */
export interface ComparedChoice {
  readonly taken: readonly number[];
  readonly placed: Int32Array;
  readonly cost: number;
  /** What the places add to the unevenness, as a double. */
  readonly added: number;
}

/**
 * Meets every choice that keeps all limits, those that take the lower id first.
 * @remarks A branch is left where it takes too many places or costs too much, or where too few places remain.
 */
export function eachChoice(plan: ChoicePlan, meet: (choice: ComparedChoice) => void): void {
  const { problem, order, cost, budget, fair, far, most } = plan;
  const { offers, existing, need } = problem;
  const placed = new Int32Array(fair.length);
  const taken: number[] = [];
  const groups = new Set<string>();
  const remaining = order.map(() => 0);
  for (let k = order.length - 1; k >= 0; k--)
    remaining[k] = (remaining[k + 1] ?? 0) + (offers[order[k] ?? -1]?.places ?? 0);

  const visit = (k: number, places: number, paid: number, added: number, away: number): void => {
    if (places > most || paid > budget || places + (remaining[k] ?? 0) < need) return;
    const place = order[k];
    const offer = place === undefined ? undefined : offers[place];
    if (place === undefined || !offer) {
      if (away <= 0) meet({ taken, placed, cost: paid, added });
      return;
    }
    const { municipality: i, group, places: size } = offer;
    if (group === undefined || !groups.has(group)) {
      const before = placed[i] ?? 0;
      const q = fair[i] ?? 0;
      const more = q > 0 ? (size * (2 * ((existing[i] ?? 0) + before - q) + size)) / q : 0;
      placed[i] = before + size;
      taken.push(place);
      if (group !== undefined) groups.add(group);
      visit(k + 1, places + size, paid + (cost[place] ?? 0), added + more, away + (far?.[place] ?? 0));
      if (group !== undefined) groups.delete(group);
      taken.pop();
      placed[i] = before;
    }
    visit(k + 1, places, paid, added, away);
  };
  visit(0, 0, 0, 0, 0);
}
