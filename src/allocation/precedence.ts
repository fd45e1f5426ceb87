import { asShown, codeOrder } from "../base";
import type { Units } from "./units";

/**
 * Who comes first where two claims are exactly equal: the larger weight, then the lower code; never the row order.
 * @remarks Negative where row a comes before row b. Without codes the position stands in for the code.
 * Source: FUNCTIONS rule 5; the statutes are silent on ties.
 */
export function precedence(units: Units): (a: number, b: number) => number {
  const { weights } = units;
  const byCode = codeOrder(units.codes);
  return (a, b) => {
    const [weightA, weightB] = [weights[a] ?? 0, weights[b] ?? 0];
    const apart = weightB - weightA;
    // 0.1 + 0.2 and 0.3 are one decimal: asked only of doubles less than two units of the 15th digit apart.
    const isFar = Math.abs(apart) > 2e-14 * Math.max(weightA, weightB);
    return (apart && (isFar ? apart : asShown(weightB) - asShown(weightA))) || byCode(a, b);
  };
}
