import { success } from "../base";
import type { Result } from "../base";
import { computeKey, municipalKeyTable, populationKey } from "../distribution-key";
import type { DistributionKey, KeyDefinition } from "../distribution-key";
import { population, readMunicipalities } from "../municipalities";
import type { Municipality, MunicipalTable } from "../municipalities";
import type { Table } from "../tables";
import { creditedStock } from "./creditedStock";
import type { CreditedStock } from "./creditedStock";
import type { Scenario } from "./scenario";

/** What a run and a choice of offers set out from. */
export interface Groundwork {
  /** Without the municipalities that left the run. */
  readonly municipal: MunicipalTable;
  readonly excluded: readonly Municipality[];
  readonly stock: CreditedStock;
  readonly key: Result<DistributionKey>;
  /** [persons]; refused where the table has none, which only some rules need */
  readonly people: Result<readonly number[]>;
}

/**
 * Reads the municipalities, credits what stands in them, and computes the key of those that stay.
 * @param definition  the key; the population share where left out
 * @remarks Errors: those of reading the table refuse; findings of credits and key are in the issues, so that all are told at once.
 */
export function groundwork(
  table: Table,
  definition: KeyDefinition | undefined,
  scenario: Scenario,
): Result<Groundwork> {
  const read = readMunicipalities(table, scenario.country);
  if (!read.ok) return read;
  const all = creditedStock(read.value, scenario);
  const stays = (_: Municipality, place: number): boolean => !all.excluded.has(place);
  const isWhole = all.excluded.size === 0;
  const municipalities = read.value.municipalities.filter(stays);
  const municipal = isWhole ? read.value : { ...read.value, municipalities };
  const stock = isWhole ? all : creditedStock(municipal, scenario);
  const key = computeKey(municipalKeyTable(municipal), definition ?? populationKey);
  const excluded = [...all.excluded].flatMap((place) => read.value.municipalities[place] ?? []);
  const issues = [...read.issues, ...all.issues, ...(key.ok ? [] : key.issues)];
  return success({ municipal, excluded, stock, key, people: population(municipal) }, issues);
}
