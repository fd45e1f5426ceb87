import { refusal, success } from "../base";
import type { Result } from "../base";
import { headerRow } from "./headerRow";
import { readCell } from "./readCell";
import type { Origin, Table } from "./table";

/**
 * Reads a block of values with a header row.
 * @param values  rows of the block, header first or below titles
 * @param origin  where the block's first cell stands, if known, so that findings can name cells
 * @remarks Errors: F101 where there is no header or no row. Rows that are blank throughout, titles among them, are kept: row numbers must stay those of the block.
 */
export function readTable(values: readonly (readonly unknown[])[], origin?: Origin): Result<Table> {
  // A caller outside Excel may hand over no block at all.
  const block: typeof values = Array.isArray(values) ? values : [];
  const place = headerRow(block);
  const header = block[place];
  const rows = block.slice(1);
  if (!header || rows.length === place || !header.some((value) => headerText(value) !== ""))
    return refusal("F101");
  const table = {
    headers: header.map(headerText),
    rows: rows.map((row, above) => (above < place ? [] : row.map(readCell))),
  };
  return success(origin ? { ...table, origin } : table);
}

function headerText(value: unknown): string {
  return value === null || value === undefined ? "" : String(value).replace(/\s+/gu, " ").trim();
}
