import type { ChoicePlan } from "./choicePlan";

/** What the offers taken may use up together: Σ of ≤ most, in whole numbers. */
export interface ChoiceLimit {
  /** By an offer's place in the case. */
  readonly of: Float64Array;
  readonly most: number;
  /** Whether it says that one offer of a group is taken. */
  readonly isGroup?: true;
}

/** Budget, mean access and the groups that span municipalities, each as a limit. */
export function choiceLimits(plan: ChoicePlan): ChoiceLimit[] {
  const { problem, order, cost, budget, far } = plan;
  const { offers } = problem;
  const limits: ChoiceLimit[] = [];
  if (budget < Infinity) limits.push({ of: cost, most: budget });
  if (far) limits.push({ of: far, most: 0 });
  const sites = new Map<string, Set<number>>();
  for (const place of order) {
    const { group, municipality = -1 } = offers[place] ?? {};
    if (group !== undefined) sites.set(group, (sites.get(group) ?? new Set()).add(municipality));
  }
  for (const [group, own] of sites)
    if (own.size > 1)
      limits.push({
        of: Float64Array.from(offers, (each) => (each.group === group ? 1 : 0)),
        most: 1,
        isGroup: true,
      });
  return limits;
}
