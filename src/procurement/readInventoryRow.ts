import type { Issue, IssueCode } from "../base";
import { rowIssue, yesNo } from "../municipalities";
import type { Municipality } from "../municipalities";
import { cellText, figure, figureIssue } from "../tables";
import type { Cell, Table } from "../tables";
import { access, accessKinds } from "./access";
import type { AccessAnswer, AccessKind } from "./access";
import { housingKind } from "./housingKind";
import type { InventoryRow } from "./inventory";
import type { InventoryColumns } from "./inventoryColumns";
import type { InventoryRole } from "./inventoryRole";
import { operator } from "./operator";
import { readDate } from "./readDate";

/**
 * Reads one row of an inventory; whether it counts is decided later.
 * @remarks
 * Places are whole and stated; a blank is not zero. Everything else may be left out, and stays unknown then.
 * Errors: F106–F112 places; F521 a date, F522 a usable share outside 0–1; W524 operator or kind not known, W525 access not read.
 */
export function readInventoryRow(
  table: Table,
  columns: InventoryColumns,
  municipality: Municipality,
): { readonly row: InventoryRow; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const cellOf = (role: InventoryRole): Cell => {
    const column = columns[role];
    return (column === undefined ? undefined : table.rows[municipality.row]?.[column]) ?? { kind: "blank" };
  };
  const report = (role: InventoryRole, code: IssueCode, found?: string | number): void => {
    const column = columns[role];
    const where = column === undefined ? municipality : { ...municipality, column };
    const severity = code.startsWith("W") ? "warning" : "error";
    issues.push(rowIssue(table, where, { code, severity, ...(found === undefined ? {} : { found }) }));
  };
  /** A word from a short list; what is not on it is told and stays unknown. */
  const word = <T extends string>(
    role: InventoryRole,
    read: (text: string) => T | undefined,
  ): T | undefined => {
    const text = cellText(cellOf(role));
    const known = text === "" || text === "-" || text === "." ? undefined : read(text);
    if (known === undefined && !["", "-", "."].includes(text)) report(role, "W524", text);
    return known;
  };

  const placesCell = cellOf("places");
  const unread = figureIssue(placesCell);
  const places = figure(placesCell) ?? 0;
  if (unread) report("places", unread.code, unread.found);
  else if (places < 0) report("places", "F110", places);
  else if (!Number.isInteger(places)) report("places", "F112", places);

  const share = cellOf("usableShare");
  const isStated = share.kind === "number" && share.value >= 0 && share.value <= 1;
  if (!isStated && !isSilent(share)) report("usableShare", "F522", cellText(share));

  const dateCell = cellOf("availableFrom");
  const availableFrom = readDate(dateCell);
  if (availableFrom === undefined && !isSilent(dateCell)) report("availableFrom", "F521", cellText(dateCell));

  const markCell = cellOf("doubleCounted");
  const mark = yesNo(markCell) ?? cellText(markCell).trim().toLowerCase();
  if (markCell.kind === "error") report("doubleCounted", "F111", markCell.text);

  const reached: Partial<Record<AccessKind, AccessAnswer>> = {};
  for (const kind of accessKinds) {
    const answer = access(cellOf(kind));
    if (answer === null) report(kind, "W525", cellText(cellOf(kind)));
    else if (answer !== undefined) reached[kind] = answer;
  }
  const runBy = word("operator", operator);
  const kind = word("kind", housingKind);
  return {
    row: {
      municipality,
      places,
      ...(isStated ? { usableShare: share.value } : {}),
      ...(runBy === undefined ? {} : { operator: runBy }),
      ...(kind === undefined ? {} : { kind }),
      ...(availableFrom === undefined ? {} : { availableFrom }),
      ...(mark === false || mark === "" ? {} : { doubleCounted: mark }),
      access: reached,
    },
    issues,
  };
}

/** Nothing stated: not the same as 0, nor as no. */
function isSilent(cell: Cell): boolean {
  return ["blank", "nil", "notApplicable", "suppressed"].includes(cell.kind);
}
