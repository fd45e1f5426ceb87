import type { Municipality, MunicipalTable } from "../../municipalities";
import type { Inventory } from "../../procurement";
import type { MunicipalCell } from "../../sharing";

/** What becomes of a municipal table's capacity when an inventory is written into it. */
export interface CapacityPlan {
  /** Usable places of the municipalities that stand in both. */
  readonly cells: readonly MunicipalCell[];
  /** [places] their sum */
  readonly capacity: number;
  /** Municipalities of the table without a row in the inventory: their cells stay, and a blank one is no bound. */
  readonly without: readonly Municipality[];
  /** How many of these hold something in the capacity column. */
  readonly held: number;
  /** Municipalities of the inventory that the table does not have. */
  readonly elsewhere: readonly Municipality[];
  /** [places] whose usable share nobody has stated: as long as there are any, nothing is written. */
  readonly unstated: number;
}

/**
 * Holds an inventory against the municipal table.
 * @remarks
 * A municipality whose places all come too late, or may be counted twice, has a capacity of 0; one that was not inventoried has none stated.
 * Source: FUNCTIONS, "Rules that hold for all of them" 2 (in an optional bound a missing cell means no bound); METHOD 5.
 */
export function capacityPlan(
  { table, roles, municipalities: rows }: MunicipalTable,
  { municipalities }: Inventory,
): CapacityPlan {
  const inTable = new Set(rows.map(({ code }) => code));
  const inventoried = new Set(municipalities.map(({ municipality }) => municipality.code));
  const both = municipalities.filter(({ municipality }) => inTable.has(municipality.code));
  const without = rows.filter(({ code }) => !inventoried.has(code));
  const { capacity: column } = roles;
  const isHeld = ({ row }: Municipality): boolean =>
    column !== undefined && (table.rows[row]?.[column]?.kind ?? "blank") !== "blank";
  return {
    cells: both.map(({ municipality, capacity }) => ({
      code: municipality.code,
      role: "capacity",
      value: capacity,
    })),
    capacity: both.reduce((all, each) => all + each.capacity, 0),
    without,
    held: without.filter(isHeld).length,
    elsewhere: municipalities.flatMap(({ municipality }) =>
      inTable.has(municipality.code) ? [] : [municipality],
    ),
    unstated: municipalities.reduce((all, { notCounted }) => all + (notCounted.noShare ?? 0), 0),
  };
}
