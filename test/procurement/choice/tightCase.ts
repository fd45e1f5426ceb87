import type { ChoiceCase, ChoiceOffer } from "../../../src/procurement";
import { mulberry32 } from "../../support/mulberry32";

/** A case beyond 20 offers with budget, mean access and groups within and across five municipalities, all hard to keep together. */
export function tightCase(seed: number): ChoiceCase {
  const random = mulberry32(seed);
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const codes = ["0114", "0115", "0117", "0120", "0123"];
  const key = codes.map(() => between(1, 90));
  const existing = codes.map(() => between(0, 80));
  const widest = seed % 2 === 0 ? 20 : 80;
  const offers = Array.from({ length: 27 + (seed % 12) }, (_, place): ChoiceOffer => ({
    id: `A${String(place).padStart(3, "0")}`,
    municipality: between(0, 4),
    places: between(5, widest),
    price: between(10_000, 40_000) / 100,
    access: between(0, 40) / 10,
    ...(random() < 0.4 ? { group: `G${between(0, 8)}` } : {}),
  }));
  // The limits are drawn round one choice.
  const groups = new Set<string>();
  const own = offers.filter(({ group }) => {
    if (random() > 0.35 || (group !== undefined && groups.has(group))) return false;
    if (group !== undefined) groups.add(group);
    return true;
  });
  const need = own.reduce((sum, { places }) => sum + places, 0);
  const paid = own.reduce((sum, each) => sum + each.places * each.price, 0);
  const access = own.reduce((sum, each) => sum + each.places * (each.access ?? 0), 0);
  const budget = Math.floor(paid * (0.8 + 0.1 * (seed % 3)));
  const minimumMeanAccess = Math.floor((access / need) * 105) / 100;
  return { codes, key, existing, need, maxOver: (seed % 3) * 2, budget, minimumMeanAccess, offers };
}
