import type { Swap } from "./returnDifference";

/**
 * Swaps that lead from the places proposed to those agreed: those typed, then from the surplus to the lack in the order of the codes.
 * @param proposed  [places] by municipality code
 * @param agreed    [places] of the same sum
 * @remarks Example: 10, 5, 5 to 7, 6, 7 without a line typed: 1 from the first to the second, 2 from the first to the third.
 */
export function settlingSwaps(
  proposed: ReadonlyMap<string, number>,
  agreed: ReadonlyMap<string, number>,
  typed: readonly Swap[],
  { date, agreedBy }: { readonly date: string; readonly agreedBy: string },
): readonly Swap[] {
  const lack = new Map([...agreed].map(([code, count]) => [code, count - (proposed.get(code) ?? 0)]));
  for (const { from, to, persons } of typed) {
    lack.set(from, (lack.get(from) ?? 0) + persons);
    lack.set(to, (lack.get(to) ?? 0) - persons);
  }
  const codes = [...lack.keys()].sort();
  const swaps: Swap[] = [...typed];
  for (const to of codes)
    for (const from of codes) {
      const persons = Math.min(lack.get(to) ?? 0, -(lack.get(from) ?? 0));
      if (persons <= 0) continue;
      swaps.push({ from, to, persons, date, agreedBy });
      lack.set(from, (lack.get(from) ?? 0) + persons);
      lack.set(to, (lack.get(to) ?? 0) - persons);
    }
  return swaps;
}
