import type { Language } from "../base";
import { keyColumns, keyHeaders, transformNames } from "../distribution-key";
import type { KeyDefinition } from "../distribution-key";

/** A key definition as the visible table that KEY and ALLOCATE read, header first. */
export function keyDefinitionBlock(definition: KeyDefinition, language: Language): (string | number)[][] {
  const rows = definition.criteria.map(({ name, column, transform, weight, cap, source }) => [
    name,
    column,
    transformNames[language][transform],
    weight,
    cap ?? "",
    source ?? "",
  ]);
  return [keyColumns.map((column) => keyHeaders[language][column]), ...rows];
}
