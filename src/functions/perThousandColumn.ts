import { perThousand } from "../allocation";
import { column } from "./column";
import { figureVector } from "./figureVector";
import { populationVector } from "./populationVector";

/** PERTHOUSAND: persons per 1,000 inhabitants. */
export function perThousandColumn(persons: unknown, population: unknown): number[][] {
  const counts = figureVector(persons, "persons");
  const people = populationVector(population, counts.length);
  return column(counts.map((count, row) => perThousand(count, people[row] ?? 1)));
}
