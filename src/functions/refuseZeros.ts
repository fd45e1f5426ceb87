import type { Issue } from "../base";
import { refuse } from "./refuse";

/** Refuses a population of 0 (F206): desktop Excel hands an empty cell over as 0, and no municipality is empty. */
export function refuseZeros(population: readonly number[]): void {
  const zeros = population.flatMap((count, row): Issue[] =>
    count === 0 ? [{ code: "F206", severity: "error", row: row + 1, found: 0, column: "population" }] : [],
  );
  if (zeros.length > 0) refuse(zeros);
}
