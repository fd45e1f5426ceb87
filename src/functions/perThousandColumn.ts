import { perThousand } from "../allocation";
import { readFigures } from "../tables";
import { accept } from "./accept";
import { column } from "./column";
import { figureVector } from "./figureVector";
import { refuseZeros } from "./refuseZeros";
import { sameLength } from "./sameLength";
import { singleValue } from "./singleValue";

/** PERTHOUSAND: persons per 1,000 inhabitants. */
export function perThousandColumn(persons: unknown, population: unknown): number[][] {
  const counts = figureVector(persons, "persons");
  const list = Array.isArray(population) ? population : [[population]];
  const people = accept(
    named(
      readFigures(
        (list.length === 1 ? (list[0] as unknown[]) : list.map((row) => singleValue([row]))) ?? [],
        "population",
      ),
    ),
  );
  sameLength(people.length, counts.length, "population");
  refuseZeros(people);
  return column(counts.map((count, row) => perThousand(count, people[row] ?? 1)));
}

// A missing population has a code of its own.
function named(read: ReturnType<typeof readFigures>): ReturnType<typeof readFigures> {
  if (read.ok) return read;
  return {
    ok: false,
    issues: read.issues.map((issue) => (issue.code === "F107" ? { ...issue, code: "F203" } : issue)),
  };
}
