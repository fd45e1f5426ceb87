import { municipalTableOf } from "./municipalTableOf";
import { offersBook } from "./offersBook";
import { rememberedTable } from "./rememberedTable";
import type { FoundTable, TablePlace } from "./workbookPort";

/**
 * The table to work on: the earlier choice, else the one that holds most municipalities; undefined where none holds any.
 * @param earlier     id of the table in view
 * @param remembered  the table that the stored scenarios were last used with
 */
export function chooseTable(
  tables: readonly FoundTable[],
  earlier?: string,
  remembered?: TablePlace,
): FoundTable | undefined {
  const kept = tables.find((each) => each.id === earlier) ?? rememberedTable(tables, remembered);
  if (kept) return kept;
  let best: { readonly table: FoundTable; readonly rank: number } | undefined;
  // Offers are rows with municipalities too, and never what is distributed over.
  for (const table of offersBook(tables).others) {
    const rank = rankOf(table);
    if (rank > (best?.rank ?? 0)) best = { table, rank };
  }
  return best?.table;
}

/** Municipalities found; a table with faults ranks by what its faults still identify, so that they can be shown. */
function rankOf(found: FoundTable): number {
  const read = municipalTableOf(found);
  if (read.ok) return read.value.municipalities.length + (read.value.roles.population === undefined ? 0 : 1);
  return read.issues.some(({ code }) => ["F101", "F201", "F209"].includes(code)) ? 0 : 1;
}
