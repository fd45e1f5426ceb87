import { finish, isError, refusal } from "../base";
import type { Issue, Result } from "../base";
import { columnRoles, decideCountry, identifyRow, rowIssue } from "../municipalities";
import type { Country } from "../municipalities";
import { isBlankRow } from "../tables";
import type { Table } from "../tables";
import type { Inventory, InventoryRow, NotCounted } from "./inventory";
import { inventoryColumns } from "./inventoryColumns";
import type { InventoryColumns } from "./inventoryColumns";
import { municipalInventories } from "./municipalInventories";
import { readInventoryRow } from "./readInventoryRow";
import { repeatedRows } from "./repeatedRows";

/** What the reading of an inventory may be told. */
export interface InventoryWishes {
  /** year-month-day by which places must be available; without it the dates play no part */
  readonly wantedBy?: string;
  /** 0-based columns that go before what the headers say */
  readonly columns?: InventoryColumns;
  /** [share] 0–1 for the rows that state none; without it their places are not counted */
  readonly unstatedShare?: number;
}

const findings = { noShare: "W520", doubleCounted: "W521", notYet: "W522", noDate: "W523" } as const;

/**
 * Reads an inventory of available places, any number of rows per municipality, and says how many can be counted on.
 * @param table    header and rows: code or name, places [places]; operator, kind, available from, usable share [share], double counting, access
 * @param country  where codes and names do not decide it
 * @param wishes   date wanted, columns chosen by hand, share of the rows without one
 * @returns rows with what became of them, and capacity per municipality
 * @remarks
 * A missing usable share is never taken as 1: the row is told (W520) and its places are not counted.
 * Errors: F201, F202, F205, F209; F106–F112 places; F520 no column of places, F521 a date, F522 a usable share.
 * W521 repeated places left out, W522 available too late, W523 no date where one is wanted, W524 a word not known, W525 access not read.
 * Source: METHOD 5 (2015: 66,000 claimed, 15,000–20,000 judged usable soon). Example: Gnesta 103 places at 100 % → capacity 103.
 */
export function readInventory(
  table: Table,
  country?: Country,
  wishes: InventoryWishes = {},
): Result<Inventory> {
  const { roles } = columnRoles(table);
  if (roles.code === undefined && roles.name === undefined) return refusal("F201");
  const columns = { ...inventoryColumns(table), ...wishes.columns };
  if (columns.places === undefined) return refusal("F520");
  const decided = country ?? decideCountry(table, roles);
  if (decided === undefined) return refusal("F209");

  const issues: Issue[] = [];
  const read: InventoryRow[] = [];
  table.rows.forEach((cells, row) => {
    if (isBlankRow(cells)) return;
    const found = identifyRow(table, roles, row, decided);
    issues.push(...found.issues);
    if (!found.municipality) return;
    const own = readInventoryRow(table, columns, { ...found.municipality, row });
    issues.push(...own.issues);
    read.push({ ...own.row, ...shareOf(own.row, wishes.unstatedShare) });
  });
  if (read.length === 0 && !issues.some(isError)) return refusal("F207");

  const judged = read.map((row) => markedFor(row, untimely(row, wishes.wantedBy)));
  const repeated = repeatedRows(judged.filter((row) => row.notCounted === undefined));
  const rows = judged.map((row) => (repeated.has(row) ? markedFor(row, "doubleCounted") : row));
  for (const { municipality, notCounted, places } of rows) {
    if (!notCounted) continue;
    const severity = notCounted === "doubleCounted" || notCounted === "notYet" ? "remark" : "warning";
    const { row, code, name } = municipality;
    issues.push(
      rowIssue(table, { row, code, name }, { code: findings[notCounted], severity, found: places }),
    );
  }
  return finish({ country: decided, rows, municipalities: municipalInventories(rows), issues }, issues);
}

function markedFor(row: InventoryRow, notCounted: NotCounted | undefined): InventoryRow {
  return notCounted === undefined ? row : { ...row, notCounted };
}

/** What the row states goes before what was said for all that state nothing. */
function shareOf(
  { usableShare }: InventoryRow,
  unstated: number | undefined,
): Pick<InventoryRow, "usableShare"> {
  return usableShare === undefined && unstated !== undefined ? { usableShare: unstated } : {};
}

function untimely(row: InventoryRow, wantedBy: string | undefined): NotCounted | undefined {
  if (row.usableShare === undefined) return "noShare";
  if (wantedBy === undefined) return undefined;
  if (row.availableFrom === undefined) return "noDate";
  return row.availableFrom > wantedBy ? "notYet" : undefined;
}
