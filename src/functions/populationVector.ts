import type { Issue } from "../base";
import { readFigures, readVector } from "../tables";
import { accept } from "./accept";
import { refuse } from "./refuse";
import { sameLength } from "./sameLength";

/**
 * A population [persons] beside another column, as long as it and above 0.
 * @remarks Errors by row: F203 missing, F206 zero, because desktop Excel hands an empty cell over as 0 and no municipality is empty; F104, F105, F106, F108–F111.
 */
export function populationVector(values: unknown, rows: number): readonly number[] {
  const name = "population";
  const read = readFigures(accept(readVector(values, name)), name);
  if (!read.ok)
    return refuse(read.issues.map((issue) => (issue.code === "F107" ? { ...issue, code: "F203" } : issue)));
  sameLength(read.value.length, rows, name);
  const zeros = read.value.flatMap((count, row): Issue[] =>
    count === 0 ? [{ code: "F206", severity: "error", row: row + 1, found: 0, column: name }] : [],
  );
  return zeros.length > 0 ? refuse(zeros) : read.value;
}
