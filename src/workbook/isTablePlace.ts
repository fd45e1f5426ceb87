import { isFields } from "./isFields";
import type { TablePlace } from "./workbookPort";

/** Whether a value that was read says where a table stood; anything else is no reason to refuse the scenarios beside it. */
export function isTablePlace(value: unknown): value is TablePlace {
  if (!isFields(value)) return false;
  const { id, sheet, address, tableName } = value;
  return (
    [id, sheet, address].every((each) => typeof each === "string") &&
    (tableName === undefined || typeof tableName === "string")
  );
}
