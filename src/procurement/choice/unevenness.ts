import type { ChoicePlan } from "./choicePlan";

/** Σ (e + x − q)² / q over the municipalities with a key, for the places x taken in each. */
export function unevenness({ problem, fair }: ChoicePlan, placed: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < fair.length; i++) {
    const q = fair[i] ?? 0;
    if (q > 0) total += ((problem.existing[i] ?? 0) + (placed[i] ?? 0) - q) ** 2 / q;
  }
  return total;
}
