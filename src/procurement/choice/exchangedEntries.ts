import type { EntryTable } from "./entryTable";
import type { PricedEntries } from "./pricedEntries";
import { unitsOf } from "./unitsOf";

const rounds = 6;
const least = -1e-9;

/**
 * Betters a choice by taking other entries of one part or of two at once, until no such exchange helps; what breaks a row weighs until it is kept.
 * @returns the entries of every part, and what they weigh; undefined where rows are still broken
 */
export function exchangedEntries(
  table: EntryTable,
  { picks, worth }: PricedEntries,
  effort: { left: number },
): { readonly picks: Int32Array; readonly value: number } | undefined {
  const { starts, value, uses, low, high, base } = table;
  const units = unitsOf(table);
  const rows = worth.length;
  const chosen = picks.slice();
  const sums = new Float64Array(rows);
  const part = new Int32Array(value.length);
  for (let own = 0; own < chosen.length; own++) {
    part.fill(own, starts[own], starts[own + 1]);
    for (let row = 0; row < rows; row++)
      sums[row] = (sums[row] ?? 0) + (uses[(chosen[own] ?? 0) * rows + row] ?? 0);
  }
  const usual =
    worth.reduce((sum, each, row) => sum + Math.abs(each) * (units[row] ?? 0), 1e-3) / (rows || 1);
  const dear = units.map((unit, row) => 2 * Math.abs(worth[row] ?? 0) + usual / (unit || 1));
  const broken = (use: number, row: number): number => {
    const [from, to] = [low[row] ?? 0, high[row] ?? 0];
    return use > to ? (dear[row] ?? 0) * (use - to) : use < from ? (dear[row] ?? 0) * (from - use) : 0;
  };
  const breaks = (): number => sums.reduce((sum, use, row) => sum + broken(use, row), 0);
  let before = breaks();
  /** What an exchange of one or two entries changes, given up where it cannot be less than the best so far. */
  const change = (first: number, second: number, most: number): number => {
    const a = chosen[part[first] ?? 0] ?? 0;
    const b = second < 0 ? a : (chosen[part[second] ?? 0] ?? 0);
    let sum = (value[first] ?? 0) - (value[a] ?? 0) - before;
    if (second >= 0) sum += (value[second] ?? 0) - (value[b] ?? 0);
    for (let row = 0; row < rows && sum < most; row++) {
      let use = (sums[row] ?? 0) + (uses[first * rows + row] ?? 0) - (uses[a * rows + row] ?? 0);
      if (second >= 0) use += (uses[second * rows + row] ?? 0) - (uses[b * rows + row] ?? 0);
      sum += broken(use, row);
    }
    return sum;
  };
  const take = (entry: number): void => {
    const own = part[entry] ?? 0;
    const old = chosen[own] ?? 0;
    for (let row = 0; row < rows; row++)
      sums[row] = (sums[row] ?? 0) + (uses[entry * rows + row] ?? 0) - (uses[old * rows + row] ?? 0);
    chosen[own] = entry;
  };
  for (let round = 0; round < rounds; round++) {
    for (let isBetter = true; isBetter && effort.left > 0;) {
      isBetter = false;
      for (let first = 0; first < value.length && effort.left > 0; first++) {
        const own = part[first] ?? 0;
        if (chosen[own] === first) continue;
        let [best, most] = [-1, Math.min(least, change(first, -1, least))];
        let isFound = most < least;
        for (let second = starts[own + 1] ?? 0; second < value.length; second++) {
          if (chosen[part[second] ?? 0] === second) continue;
          const more = change(first, second, most);
          if (more < most) [best, most, isFound] = [second, more, true];
        }
        effort.left -= value.length - first;
        if (!isFound) continue;
        isBetter = true;
        take(first);
        if (best >= 0) take(best);
        before = breaks();
      }
    }
    if (before <= 0)
      return { picks: chosen, value: chosen.reduce((sum, entry) => sum + (value[entry] ?? 0), base) };
    for (let row = 0; row < rows; row++)
      if (broken(sums[row] ?? 0, row) > 0) dear[row] = 4 * (dear[row] ?? 0);
    before = breaks();
  }
  return undefined;
}
