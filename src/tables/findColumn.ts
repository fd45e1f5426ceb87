import { refusal, success } from "../base";
import type { Result } from "../base";
import { normaliseHeader } from "./normaliseHeader";
import type { Table } from "./table";

/**
 * Finds a column by its header; -1 where none has it.
 * @remarks Errors: F103 where several have it, because then the name does not say which is meant.
 */
export function findColumn(table: Table, header: string): Result<number> {
  const wanted = normaliseHeader(header);
  const first = table.headers.findIndex((each) => normaliseHeader(each) === wanted);
  const again = table.headers.findIndex((each, place) => place > first && normaliseHeader(each) === wanted);
  return first >= 0 && again >= 0 ? refusal("F103", { column: header }) : success(first);
}
