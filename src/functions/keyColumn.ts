import { computeKey, populationKey, readKeyTable, unitsPerKey } from "../distribution-key";
import { readTable } from "../tables";
import { accept } from "./accept";
import { column } from "./column";
import { definitionArgument } from "./definitionArgument";

/** KEY: the distribution key of a table. */
export function keyColumn(table: unknown[][], definition: unknown): number[][] {
  const ground = accept(readKeyTable(accept(readTable(table))));
  const criteria = definitionArgument(definition);
  const key = accept(computeKey(ground, criteria ? accept(criteria) : populationKey));
  return column(key.units.map((unit) => unit / unitsPerKey));
}
