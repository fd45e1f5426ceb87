import { shortfall } from "../allocation";
import type { Municipality } from "../municipalities";
import type { MunicipalInventory } from "./inventory";

/** A municipality's figure against what its inventory gives. */
export interface InventoriedFigure {
  readonly municipality: Municipality;
  /** [places] to have */
  readonly figure: number;
  /** [places] usable by the inventory */
  readonly existing: number;
  /** [places] still missing */
  readonly shortfall: number;
}

/**
 * What is still missing where inventoried places count as existing.
 * @param figures    municipality and figure [places]
 * @param inventory  capacity per municipality; a municipality without a row has none
 * @remarks Formula: max(0, figure − capacity). What some have above their figure helps nobody else. Source: METHOD 3, 9. Example: Gnesta 110 − 103 = 7.
 */
export function shortfallAfterInventory(
  figures: readonly { readonly municipality: Municipality; readonly figure: number }[],
  inventory: readonly MunicipalInventory[],
): readonly InventoriedFigure[] {
  const capacity = new Map(inventory.map((each) => [each.municipality.code, each.capacity]));
  return figures.map(({ municipality, figure }) => {
    const existing = capacity.get(municipality.code) ?? 0;
    return { municipality, figure, existing, shortfall: shortfall(figure, existing) };
  });
}
