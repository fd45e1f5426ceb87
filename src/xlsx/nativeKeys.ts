import { ratioToNumber } from "../base";
import type { ScenarioRun } from "../scenario";

/**
 * The keys as native formulas give them, in the order of the results; undefined where no plain formula does: caps, factors, scores.
 * @remarks Formula: Σ weight × share / Σ weight. The product's own key is rounded to 10⁻¹² by largest remainder (D-004).
 */
export function nativeKeys({ key, results }: ScenarioRun): readonly number[] | undefined {
  const isPlain =
    key.kind === "share" &&
    key.factors.length === 0 &&
    key.criteria.every(({ criterion }) => criterion.cap === undefined);
  if (!isPlain || key.units.some((unit) => unit < 0)) return undefined;
  const all = key.criteria.reduce((total, { criterion }) => total + criterion.weight, 0);
  return results.map(({ place }) => {
    const sum = key.criteria.reduce(
      (total, { criterion, shares }) =>
        total + criterion.weight * ratioToNumber(shares.over[place] ?? 0n, shares.under),
      0,
    );
    return sum / all;
  });
}
