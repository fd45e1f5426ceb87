import { finish } from "../base";
import type { Result } from "../base";
import type { KeyDefinition } from "../distribution-key";
import type { MunicipalTable } from "../municipalities";
import type { Table } from "../tables";
import { groundwork } from "./groundwork";
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
 * @param definition  the key; the population share where left out
 * @remarks Errors: those of reading, key and credits. Municipalities that leave the run because of a missing credit are left out.
 */
export function standing(
  table: Table,
  definition: KeyDefinition | undefined,
  scenario: Scenario,
): Result<Standing> {
  const read = groundwork(table, definition, scenario);
  if (!read.ok) return read;
  const { municipal, stock, key, people } = read.value;
  return finish(
    {
      municipal,
      key: key.ok ? key.value.units : [],
      existing: stock.existing,
      ...(people.ok ? { population: people.value } : {}),
    },
    read.issues,
  );
}
