import { scaled, sum } from "../base";

/**
 * Who has at least so many times the average per inhabitant, the ratio of sums.
 * @param persons     [persons] credited stock
 * @param population  [persons] above 0, in the same order
 * @param multiple    of the average
 * @returns places in the order of the rows; nobody where there are no persons at all
 * @remarks Formula: persons / population ≥ multiple × Σ persons / Σ population, compared exactly. Source: D-006, D-016 (choice).
 * Example: persons 3 and 3 among 1,000 and 5,000 inhabitants, multiple 2 → the first: 3 per 1,000 against 2 × 1.
 */
export function timesAverage(
  persons: readonly number[],
  population: readonly number[],
  multiple: number,
): readonly number[] {
  const [held, people, times] = [scaled(persons).integers, scaled(population).integers, scaled([multiple])];
  const [allHeld, allPeople] = [sum(held), sum(people)];
  const limit = (times.integers[0] ?? 0n) * allHeld;
  return [...held.keys()].filter(
    (place) => allHeld > 0n && (held[place] ?? 0n) * allPeople * times.scale >= limit * (people[place] ?? 0n),
  );
}
