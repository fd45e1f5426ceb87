import { finish } from "../base";
import type { Issue, Result } from "../base";
import { computeKey, municipalKeyTable, populationKey } from "../distribution-key";
import type { KeyDefinition } from "../distribution-key";
import { population, readMunicipalities } from "../municipalities";
import type { MunicipalTable } from "../municipalities";
import type { Table } from "../tables";
import { creditedStock } from "./creditedStock";
import type { Scenario } from "./scenario";

/** What stands in the municipalities before anything is placed: what offers are weighed against. */
export interface Standing {
  readonly municipal: MunicipalTable;
  /** [share] in whole multiples of 10⁻¹² */
  readonly key: readonly number[];
  /** [persons] credited */
  readonly existing: readonly number[];
  /** [persons]; absent where the table has none */
  readonly population?: readonly number[];
}

/**
 * Key and credited stock of every municipality, without distributing anything.
 * @remarks Errors: those of reading, key and credits. Municipalities that leave the run because of a missing credit are left out.
 */
export function standing(
  table: Table,
  definition: KeyDefinition | undefined,
  scenario: Scenario,
): Result<Standing> {
  const read = readMunicipalities(table, scenario.country);
  if (!read.ok) return read;
  const all = creditedStock(read.value, scenario);
  const municipalities = read.value.municipalities.filter((_, place) => !all.excluded.has(place));
  const municipal = { ...read.value, municipalities };
  const stock = all.excluded.size > 0 ? creditedStock(municipal, scenario) : all;
  const key = computeKey(municipalKeyTable(municipal), definition ?? populationKey);
  const people = population(municipal);
  const issues: Issue[] = [...read.issues, ...all.issues, ...(key.ok ? [] : key.issues)];
  return finish(
    {
      municipal,
      key: key.ok ? key.value.units : [],
      existing: stock.existing,
      ...(people.ok ? { population: people.value } : {}),
    },
    issues,
  );
}
