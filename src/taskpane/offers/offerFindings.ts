import type { IssueCode } from "../../base";
import { offerRole } from "../../procurement";
import type { Offer } from "../../procurement";
import { columnLetters, isBlankRow, readCell } from "../../tables";
import type { FoundTable } from "../../workbook";
import type { OfferFinding } from "./offerFinding";

const needed = ["id", "municipality", "places", "price"] as const;
type Needed = (typeof needed)[number];

/** Which column a finding is about. */
const about: Readonly<Partial<Record<IssueCode, Needed>>> = {
  F202: "municipality",
  F205: "municipality",
  F505: "id",
  F506: "price",
  F507: "places",
  F510: "municipality",
  F511: "price",
  F512: "places",
};

/**
 * The offers that take no part, each with its cell.
 * @param status  in the order of the offers: "ok", or why not
 */
export function offerFindings(
  table: FoundTable,
  offers: readonly Offer[],
  status: readonly ("ok" | IssueCode)[],
): readonly OfferFinding[] {
  const { values, origin } = table;
  const headers = (values[0] ?? []).map(String);
  const columns = new Map(
    needed.map((role) => [role, headers.findIndex((header) => offerRole(header) === role)] as const),
  );
  const rows = values.flatMap((line, row) => (row === 0 || isBlankRow(line.map(readCell)) ? [] : [row]));
  return offers.flatMap(({ id, printed }, place): OfferFinding[] => {
    const code = status[place] ?? "ok";
    if (code === "ok") return [];
    const column = origin.column + Math.max(0, columns.get(about[code] ?? "id") ?? 0);
    const cell = `${columnLetters(column)}${origin.row + (rows[place] ?? 0) + 1}`;
    return [{ place, id, code, printed, cell }];
  });
}
