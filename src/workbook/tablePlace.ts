import type { FoundTable, TablePlace } from "./workbookPort";

/** What is remembered of a table, to find it again when the workbook is opened the next time. */
export function tablePlace({ id, tableName, sheet, address }: FoundTable): TablePlace {
  return { id, ...(tableName === undefined ? {} : { tableName }), sheet, address };
}
