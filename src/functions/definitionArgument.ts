import type { Result } from "../base";
import { readKeyDefinition } from "../distribution-key";
import type { KeyDefinition } from "../distribution-key";
import { readTable } from "../tables";
import { isDefined } from "./isDefined";

/** The key definition argument, where one was handed over. */
export function definitionArgument(definition: unknown): Result<KeyDefinition> | undefined {
  if (!isDefined(definition)) return undefined;
  const table = readTable(definition);
  return table.ok ? readKeyDefinition(table.value) : table;
}
