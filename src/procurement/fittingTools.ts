import type { MunicipalInventory } from "./inventory";

/**
 * The tools of Ju2022/01219: municipal housing and rental contracts in dialogue, procurement for the rest; known places that are held in
 * another way, or in none that is stated, stand apart from what is still to be procured (D-173).
 */
export const tools = ["municipalHousing", "rentalContract", "knownPlaces", "procurement"] as const;

export type Tool = (typeof tools)[number];

/** A tool for a part of the places, and why it fits. */
export interface FittingTool {
  readonly tool: Tool;
  /** [places] whole, above 0 */
  readonly places: number;
  readonly reason: "municipalPlaces" | "rentalPlaces" | "otherPlaces" | "remainingPlaces" | "noKnownPlaces";
}

/**
 * Which tool fits how many of a municipality's places.
 * @param places     [places] new
 * @param inventory  what is known there; nothing where left out
 * @returns parts in the order of use; Σ = places
 * @remarks
 * Choice (D-031, D-173): usable places that the municipality holds first, then usable places under rental contracts, then all other usable
 * places; what they do not cover is to be found by procurement: max(0, places − capacity).
 * Source: Ju2022/01219 names the tools, not their order. Example: 50 places, 20 municipal, 10 by rental contract, 4 others → 20, 10, 4, 16.
 */
export function fittingTools(places: number, inventory?: MunicipalInventory): readonly FittingTool[] {
  // Rounded apart, the parts may fall short of the capacity, never exceed it.
  const municipal = Math.min(places, inventory?.municipal ?? 0);
  const rental = Math.min(places - municipal, inventory?.rental ?? 0);
  const others = inventory ? inventory.capacity - inventory.municipal - inventory.rental : 0;
  const known = Math.min(places - municipal - rental, others);
  const rest = places - municipal - rental - known;
  const parts: readonly FittingTool[] = [
    { tool: "municipalHousing", places: municipal, reason: "municipalPlaces" },
    { tool: "rentalContract", places: rental, reason: "rentalPlaces" },
    { tool: "knownPlaces", places: known, reason: "otherPlaces" },
    { tool: "procurement", places: rest, reason: inventory?.capacity ? "remainingPlaces" : "noKnownPlaces" },
  ];
  return parts.filter((part) => part.places > 0);
}
