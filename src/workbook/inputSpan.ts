import { headerRole } from "../municipalities";
import { normaliseHeader } from "../tables";
import type { FoundTable, NamedScenario } from "./workbookPort";

/** First and last column of a table that the calculation reads, 0-based within the table. */
export interface InputSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * The columns that a live formula refers to: from the first to the last that has a role or that the key names.
 * @remarks Columns beyond are left alone: a look-up of the result standing there would make a circle. Source: FUNCTIONS, "Where results stand".
 */
export function inputSpan(table: FoundTable, named: NamedScenario): InputSpan {
  const headers = (table.values[0] ?? []).map(String);
  const inKey = new Set(named.definition.criteria.map(({ column }) => normaliseHeader(column)));
  const read = headers.flatMap((header, column) =>
    headerRole(header) !== undefined || inKey.has(normaliseHeader(header)) ? [column] : [],
  );
  return { first: read[0] ?? 0, last: read.at(-1) ?? Math.max(0, headers.length - 1) };
}
