import { computeKey, populationKey, readKeyDefinition, readKeyTable, unitsPerKey } from "../distribution-key";
import { readTable } from "../tables";
import { accept } from "./accept";
import { column } from "./column";
import { isDefined } from "./isDefined";

/** KEY: the distribution key of a table. */
export function keyColumn(table: unknown[][], definition: unknown): number[][] {
  const ground = accept(readKeyTable(accept(readTable(table))));
  const criteria = isDefined(definition)
    ? accept(readKeyDefinition(accept(readTable(definition))))
    : populationKey;
  const key = accept(computeKey(ground, criteria));
  return column(key.units.map((unit) => unit / unitsPerKey));
}
