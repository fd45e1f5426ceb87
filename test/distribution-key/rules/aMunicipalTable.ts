import { readMunicipalities } from "../../../src/municipalities";
import type { MunicipalTable } from "../../../src/municipalities";
import { readTable } from "../../../src/tables";

/** Two municipalities in a table with the given columns of figures. */
export function aMunicipalTable(
  columns: Readonly<Record<string, readonly [number, number]>>,
): MunicipalTable {
  const figures = Object.entries(columns);
  const table = readTable([
    ["Kod", ...figures.map(([header]) => header)],
    ["1264", ...figures.map(([, [first]]) => first)],
    ["2421", ...figures.map(([, [, second]]) => second)],
  ]);
  const read = table.ok ? readMunicipalities(table.value) : table;
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}
