import { refusal, success } from "../../base";
import type { Issue, IssueCode, Result } from "../../base";
import { candidateText, decideCountry, findMunicipality, rowIssue, yesNo } from "../../municipalities";
import type { Country } from "../../municipalities";
import { cellAt, cellText, figure, isBlankRow, readTable } from "../../tables";
import type { Cell, Origin } from "../../tables";
import type { Offer } from "./offer";
import { offerRole, offerRoles } from "./offerRole";
import type { OfferRole } from "./offerRole";

const needed: readonly OfferRole[] = ["id", "municipality", "places", "price"];
const near: readonly OfferRole[] = ["publicTransport", "healthCentre", "school", "services"];
const answered = offerRoles.slice(offerRoles.indexOf("access") + 1);

/**
 * Reads an offers table. A row that cannot be evaluated stays, with the reason.
 * @param country  of the municipalities that the offers are set beside
 * @param origin   where the block's first cell stands, if known, so that findings can name cells
 * @remarks
 * Errors of the table: F101 no rows, F102 a column is missing, F509 the offers lie in the other country. Of a row: F107 no id, F505 one that
 * another row has, F202 and F205 the municipality, F106 no number, F507 no whole number of places above 0, F506 no price above 0.
 */
export function readOffers(
  values: readonly (readonly unknown[])[],
  country?: Country,
  origin?: Origin,
): Result<readonly Offer[]> {
  const read = readTable(values, origin);
  if (!read.ok) return read;
  const table = read.value;
  const columns = new Map<OfferRole, number>();
  table.headers.forEach((header, column) => {
    const role = offerRole(header);
    if (role && !columns.has(role)) columns.set(role, column);
  });
  const missing = needed.find((role) => !columns.has(role));
  if (missing) return refusal("F102", { expected: missing });
  const finding = (
    row: number,
    role: OfferRole,
    code: IssueCode,
    found?: string | number,
    expected?: string,
  ): Issue =>
    rowIssue(table, { row, column: columns.get(role) }, { code, severity: "error", found, expected });
  const above = (origin?.row ?? 0) + 2;
  const rowsOf = new Map<string, number[]>();
  const offers = table.rows.flatMap((cells, row): Offer[] => {
    if (isBlankRow(cells)) return [];
    const cell = (role: OfferRole): Cell => cellAt(cells, columns.get(role));
    // As it was written: an id 007 is not 7.
    const text = (role: OfferRole): string => {
      const raw = values[row + 1]?.[columns.get(role) ?? -1];
      return (typeof raw === "string" ? raw : cellText(cell(role))).trim();
    };
    /** What is no number is told as such; what is none that can be used, by the code. */
    const unusable = (role: OfferRole, code: IssueCode): Issue => {
      const given = cell(role);
      const isText = given.kind === "text" || given.kind === "yesNo";
      return finding(row, role, isText ? "F106" : code, figure(given) ?? (cellText(given) || "–"));
    };
    const [id, printed, group] = [text("id"), text("municipality"), text("group")];
    const match = findMunicipality(printed, country);
    const [places, price] = [figure(cell("places")) ?? 0, figure(cell("price")) ?? 0];
    const has = new Set(answered.filter((role) => yesNo(cell(role))));
    // Minutes say neither yes nor no: where nothing else is said, the access is not stated (D-018, D-071).
    const isCounted = near.some((role) => columns.has(role) && yesNo(cell(role)) !== undefined);
    const access = columns.has("access")
      ? figure(cell("access"))
      : isCounted
        ? near.filter((role) => has.has(role)).length
        : undefined;
    const isWhole = Number.isSafeInteger(places) && places > 0;
    const fault = (): Issue | undefined => {
      if (id === "") return finding(row, "id", "F107");
      if (match.kind !== "found")
        return finding(
          row,
          "municipality",
          match.kind === "unknown" ? "F202" : "F205",
          printed,
          candidateText(match.candidates),
        );
      if (!isWhole) return unusable("places", "F507");
      return price > 0 ? undefined : unusable("price", "F506");
    };
    if (id !== "") rowsOf.set(id, [...(rowsOf.get(id) ?? []), above + row]);
    return [
      {
        id,
        row: above + row,
        printed,
        form: text("form"),
        has,
        municipality: match.kind === "found" ? match.municipality.code : undefined,
        places: isWhole ? places : undefined,
        price: price > 0 ? price : undefined,
        group: group || undefined,
        access,
        accessFault: unusable("access", "F513"),
        fault: fault(),
      },
    ];
  });
  // Most lie in the other country and none in this one alone: every offer would be faulty for one reason (D-161).
  const lie = decideCountry(table, { name: columns.get("municipality") ?? -1 });
  const isElsewhere = ({ municipality, printed }: Offer): boolean =>
    municipality === undefined || findMunicipality(printed, lie).kind === "found";
  if (country && lie && lie !== country && offers.every(isElsewhere))
    return refusal("F509", { found: lie, expected: country });
  return success(
    offers.map((offer) => {
      // Neither of two offers with one id goes before the other, whichever row stands first (D-070).
      const found = rowsOf.get(offer.id)?.find((row) => row !== offer.row);
      return found === undefined
        ? offer
        : { ...offer, fault: finding(offer.row - above, "id", "F505", found) };
    }),
  );
}
