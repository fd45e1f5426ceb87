import { accessKinds } from "./access";
import { notCountedCauses } from "./inventory";
import type { MunicipalInventory } from "./inventory";
import type { DirectionReason } from "./municipalDirection";
import type { ProcurementNeed } from "./procurementNeed";

/**
 * Why procurement should be directed to a municipality, or not: how far below the level, what holds it back, what is known there.
 * @param need       what the run says
 * @param inventory  undefined: no inventory at all; null: one in which the municipality has no row
 * @remarks Shape: level first, then bounds, capacity, access. Share: existing / (existing + places), METHOD 5 and FUNCTIONS (direction).
 */
export function directionReasons(
  need: ProcurementNeed,
  inventory: MunicipalInventory | null | undefined,
): readonly DirectionReason[] {
  const reasons: DirectionReason[] = [levelReason(need)];
  if (need.bound !== undefined) reasons.push({ code: "bound", bound: need.bound });
  if (inventory === null && need.places > 0) reasons.push({ code: "notInventoried" });
  if (!inventory) return reasons;
  const { capacity } = inventory;
  if (need.places > 0) {
    if (capacity === 0) reasons.push({ code: "capacityNone" });
    else if (capacity >= need.places) reasons.push({ code: "capacityCovers", capacity });
    else reasons.push({ code: "capacityPart", capacity, rest: need.places - capacity });
  }
  // Places that may exist: nobody has said how many can be used, or when, or they come too late or stand there twice.
  for (const cause of notCountedCauses) {
    const places = inventory.notCounted[cause] ?? 0;
    if (places > 0) reasons.push({ code: "notCounted", cause, places });
  }
  const known = accessKinds.flatMap((kind) => {
    const answer = inventory.access[kind];
    return typeof answer === "number" ? [{ kind, minutes: answer }] : answer ? [{ kind }] : [];
  });
  if (known.length > 0) reasons.push({ code: "accessKnown", kinds: known });
  const kinds = accessKinds.filter((kind) => inventory.access[kind] === false);
  if (kinds.length > 0) reasons.push({ code: "accessLacking", kinds });
  return reasons;
}

function levelReason({ direction, existing, places, shortfall }: ProcurementNeed): DirectionReason {
  if (places === 0) return { code: direction === "over" ? "overLevel" : "atLevel" };
  return { code: "belowLevel", share: existing / (existing + places), shortfall };
}
