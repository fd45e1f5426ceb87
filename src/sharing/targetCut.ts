import { wholePot } from "../allocation";
import { unitsPerKey } from "../distribution-key";
import type { ScenarioRun } from "../scenario";

const most = BigInt(unitsPerKey);

/**
 * The remainder above which a municipality's target is rounded up, for targets by largest remainder.
 * @returns [share of a person] the decimal with the fewest digits between the remainders that were rounded up and those that
 * were not; their common remainder where the tie rule decided; undefined for other methods
 * @remarks
 * Formula: target = −INT(cut − pot × key), the pot in whole persons: one row's target follows without the other rows.
 * Source: Method: Balinski & Young 1982, ch. 3 (Hamilton). Example: remainders 0.6, 0.6, 0.8, one rounded up: 0.7.
 */
export function targetCut({ scenario, results, key }: ScenarioRun): number | undefined {
  if (scenario.targetMethod !== "largestRemainder") return undefined;
  const existing = results.map((result) => result.existing);
  const pot = BigInt(wholePot(scenario.total, existing));
  let [below, above] = [0n, most];
  for (const { place, target } of results) {
    const units = key.units[place] ?? 0;
    const whole = pot * BigInt(Math.max(0, units));
    const remainder = whole % most;
    const isUp = BigInt(target) > whole / most;
    if (isUp && remainder < above) above = remainder;
    if (!isUp && remainder > below) below = remainder;
  }
  return Number(below < above ? shortest(below, above) : below) / unitsPerKey;
}

/** The multiple of the highest power of ten strictly between, nearest the middle; the lower end where none is. */
function shortest(below: bigint, above: bigint): bigint {
  const middle = (below + above) / 2n;
  for (let step = most / 10n; step >= 1n; step /= 10n) {
    const near = ((middle + step / 2n) / step) * step;
    if (below < near && near < above) return near;
  }
  return below;
}
