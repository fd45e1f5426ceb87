import type { ScenarioRun } from "../scenario";
import type { CopyContent } from "./copyContent";
import { copyColumns } from "./copyRow";
import type { CopyFigures, CopyRow } from "./copyRow";
import type { CopyScope } from "./copyScope";
import { maskedCopies } from "./maskedCopies";
import { openCopy } from "./openCopy";
import type { CopyOptions } from "./openCopy";

/**
 * Every copy of one kind: one a municipality, one a county, or one for the whole country, in the order of the codes.
 * @remarks
 * Built by naming what goes in, never by striking out. A municipality's copy is its row of the county's copy with the county's
 * sums, the country's copy the rows of all county copies: a reader who holds them all knows no more than the county copies
 * together tell, and those are masked together. Source: METHOD 8. Errors: none here.
 */
export function copiesFor(
  run: ScenarioRun,
  scope: CopyScope,
  options: CopyOptions = {},
): readonly CopyContent[] {
  const codes = [...new Set(run.results.map(({ municipality }) => municipality.countyCode))].sort();
  const open = codes.flatMap((code) => openCopy(run, code, options) ?? []);
  const masked = options.masked ? maskedCopies(run, open) : undefined;
  const counties = open.map((copy) => masked?.get(copy.countyCode) ?? copy);
  if (scope === "county") return counties;
  if (scope === "municipality")
    return counties.flatMap((county) =>
      county.rows.map((row): CopyContent => ({ ...county, scope, rows: [row] })),
    );
  const [first] = counties;
  const rows = counties.flatMap((county) => county.rows).sort((a, b) => (a.code < b.code ? -1 : 1));
  return first ? [{ ...first, scope, countyCode: "00", county: "", rows, total: told(rows) }] : [];
}

/** Sums of the columns in which every row is told: a sum over masked rows would be one more thing to solve by. */
function told(rows: readonly CopyRow[]): CopyFigures {
  const sums = copyColumns.map((column) => {
    const isTold = rows.every((row) => row[column] !== null);
    const sum = rows.reduce((total, row) => total + (row[column] ?? 0), 0);
    return [column, isTold ? Number(sum.toPrecision(15)) : null];
  });
  return Object.fromEntries(sums) as unknown as CopyFigures;
}
