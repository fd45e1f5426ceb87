import { refusal, success } from "../../base";
import type { IssueCode, Result } from "../../base";
import { findMunicipality, yesNo } from "../../municipalities";
import type { Country } from "../../municipalities";
import { cellAt, cellText, figure, isBlankRow, readTable } from "../../tables";
import type { Cell } from "../../tables";
import type { Offer } from "./offer";
import { offerRole, offerRoles } from "./offerRole";
import type { OfferRole } from "./offerRole";

const needed: readonly OfferRole[] = ["id", "municipality", "places", "price"];
const near: readonly OfferRole[] = ["publicTransport", "healthCentre", "school", "services"];
const answered = offerRoles.slice(offerRoles.indexOf("access") + 1);

/**
 * Reads an offers table. A row that cannot be evaluated stays, with the reason.
 * @remarks
 * Errors of the table: F101 no rows, F102 a column is missing. Of a row: F505 no id or one that several have, F506 no price above 0, F507 no whole number of places above 0, F202 and F205 the municipality.
 */
export function readOffers(
  values: readonly (readonly unknown[])[],
  country?: Country,
): Result<readonly Offer[]> {
  const read = readTable(values);
  if (!read.ok) return read;
  const table = read.value;
  const columns = new Map<OfferRole, number>();
  table.headers.forEach((header, column) => {
    const role = offerRole(header);
    if (role && !columns.has(role)) columns.set(role, column);
  });
  const missing = needed.find((role) => !columns.has(role));
  if (missing) return refusal("F102", { expected: missing });
  const seen = new Map<string, number>();
  const offers = table.rows.flatMap((cells, row): Offer[] => {
    if (isBlankRow(cells)) return [];
    const cell = (role: OfferRole): Cell => cellAt(cells, columns.get(role));
    // As it was written: an id 007 is not 7.
    const text = (role: OfferRole): string => {
      const raw = values[row + 1]?.[columns.get(role) ?? -1];
      return (typeof raw === "string" ? raw : cellText(cell(role))).trim();
    };
    const [id, printed, group] = [text("id"), text("municipality"), text("group")];
    const found = findMunicipality(printed, country);
    const municipality = found.kind === "found" ? found.municipality.code : undefined;
    const [places, price] = [figure(cell("places")) ?? 0, figure(cell("price")) ?? 0];
    const has = new Set(answered.filter((role) => columns.has(role) && yesNo(cell(role))));
    // Minutes say neither yes nor no: where nothing else is said, the access is not stated (D-018, D-071).
    const isCounted = near.some((role) => columns.has(role) && yesNo(cell(role)) !== undefined);
    const access = columns.has("access")
      ? figure(cell("access"))
      : isCounted
        ? near.filter((role) => has.has(role)).length
        : undefined;
    const isWhole = Number.isSafeInteger(places) && places > 0;
    const faults: readonly (readonly [boolean, IssueCode])[] = [
      [id === "", "F505"],
      [found.kind === "unknown", "F202"],
      [found.kind === "ambiguous", "F205"],
      [!isWhole, "F507"],
      [price <= 0, "F506"],
    ];
    const fault = faults.find(([is]) => is)?.[1];
    seen.set(id, (seen.get(id) ?? 0) + 1);
    return [
      {
        id,
        printed,
        form: text("form"),
        has,
        municipality,
        places: isWhole ? places : undefined,
        price: price > 0 ? price : undefined,
        group: group || undefined,
        access,
        fault,
      },
    ];
  });
  // Neither of two offers with one id goes before the other, whichever row stands first (D-070).
  return success(
    offers.map((offer) => ((seen.get(offer.id) ?? 0) > 1 ? { ...offer, fault: "F505" as const } : offer)),
  );
}
