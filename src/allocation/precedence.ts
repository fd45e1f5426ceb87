import type { Units } from "./units";

/**
 * Who comes first where two claims are exactly equal: the larger weight, then the lower code; never the row order.
 * @remarks Negative where row a comes before row b. Without codes the position stands in for the code.
 * Source: FUNCTIONS rule 5; the statutes are silent on ties.
 */
export function precedence(units: Units): (a: number, b: number) => number {
  const { weights, codes } = units;
  return (a, b) => {
    const byWeight = (weights[b] ?? 0) - (weights[a] ?? 0);
    if (byWeight !== 0) return byWeight;
    if (!codes) return a - b;
    const [first, second] = [codes[a] ?? "", codes[b] ?? ""];
    return first < second ? -1 : first > second ? 1 : 0;
  };
}
