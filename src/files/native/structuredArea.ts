import type { FileTable } from "../../xlsx";
import type { SheetArea } from "./areaBlock";

/**
 * The cells that a structured reference names within its table; undefined where it names none, or only those of its own row.
 * @param items  what stands behind the table's name: "", "[#All]", "[Folkmängd]", "[[#All],[Kod]:[Kapacitet]]"
 * @param corner  where the table begins, 0-based, and how many rows it has with header and totals
 * @remarks Source: structured references as files hold them; apostrophes escape brackets, hashes and apostrophes in headers.
 */
export function structuredArea(
  { headers, hasTotals }: FileTable,
  items: string,
  corner: { readonly row: number; readonly column: number; readonly rows: number },
): SheetArea | undefined {
  const inner = items.replace(/^\[([\s\S]*)\]$/, "$1").trim();
  const parts = inner.startsWith("[")
    ? [...inner.matchAll(/\[((?:'[\s\S]|[^\]'])*)\]/g)].map(([, part = ""]) => part)
    : inner === ""
      ? []
      : [inner];
  const areas = parts.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase());
  const named = parts.filter((part) => !part.startsWith("#")).map((part) => placeOf(headers, part));
  if (named.includes(-1) || named.length > 2 || areas.includes("#this row")) return undefined;
  const first = named.length === 0 ? 0 : Math.min(...named);
  const last = named.length === 0 ? headers.length - 1 : Math.max(...named);
  const isAll = areas.includes("#all");
  const from = isAll || areas.includes("#headers") ? 0 : 1;
  const body = corner.rows - 1 - (hasTotals ? 1 : 0);
  const isBody = areas.length === 0 || areas.includes("#data");
  const end = isAll ? corner.rows : isBody ? 1 + body : 1;
  if (areas.includes("#totals")) return undefined;
  return {
    row: corner.row + from,
    column: corner.column + first,
    rows: end - from,
    columns: last - first + 1,
  };
}

function placeOf(headers: readonly string[], part: string): number {
  const wanted = plain(part.replace(/'([\s\S])/g, "$1"));
  return headers.findIndex((header) => plain(header) === wanted);
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();
