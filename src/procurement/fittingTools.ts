import type { MunicipalInventory } from "./inventory";

/** The tools of Ju2022/01219: municipal housing and rental contracts in dialogue, procurement for the rest. */
export const tools = ["municipalHousing", "rentalContract", "procurement"] as const;

export type Tool = (typeof tools)[number];

/** A tool for a part of the places, and why it fits. */
export interface FittingTool {
  readonly tool: Tool;
  /** [places] whole, above 0 */
  readonly places: number;
  readonly reason: "municipalPlaces" | "rentalPlaces" | "otherPlaces" | "noKnownPlaces";
}

/**
 * Which tool fits how many of a municipality's places.
 * @param places     [places] new
 * @param inventory  what is known there; nothing where left out
 * @returns parts in the order of use; Σ = places
 * @remarks
 * Choice (D-031): usable places that the municipality holds first, then usable places under rental contracts, the rest by procurement.
 * Source: Ju2022/01219 names the tools, not their order. Example: 50 places, 20 municipal, 10 by rental contract → 20, 10, 20.
 */
export function fittingTools(places: number, inventory?: MunicipalInventory): readonly FittingTool[] {
  // Rounded apart, the parts may fall short of the capacity, never exceed it.
  const municipal = Math.min(places, inventory?.municipal ?? 0);
  const rental = Math.min(places - municipal, inventory?.rental ?? 0);
  const rest = places - municipal - rental;
  const others = inventory ? inventory.capacity - inventory.municipal - inventory.rental : 0;
  const parts: readonly FittingTool[] = [
    { tool: "municipalHousing", places: municipal, reason: "municipalPlaces" },
    { tool: "rentalContract", places: rental, reason: "rentalPlaces" },
    { tool: "procurement", places: rest, reason: others > 0 ? "otherPlaces" : "noKnownPlaces" },
  ];
  return parts.filter((part) => part.places > 0);
}
