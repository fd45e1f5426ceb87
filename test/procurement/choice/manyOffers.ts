import type { ChoiceCase, ChoiceOffer } from "../../../src/procurement";
import { seededRandom } from "./seededRandom";

/** A large seeded case: municipalities of very different size, offers of 10 to 80 places, some in groups. */
export function manyOffers(count: number, municipalities: number, seed: number): ChoiceCase {
  const random = seededRandom(seed);
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const key = Array.from({ length: municipalities }, () => Math.round(1000 / (0.02 + random())));
  const existing = key.map((each) => Math.round(each * random() * 0.6));
  const offers = Array.from({ length: count }, (_, place): ChoiceOffer => {
    const municipality = between(0, municipalities - 1);
    return {
      id: `A${String(place).padStart(5, "0")}`,
      municipality,
      places: between(10, 80),
      price: between(18000, 52000) / 100,
      ...(random() < 0.1 ? { group: `G${municipality}-${between(1, 2)}` } : {}),
      access: between(0, 4),
    };
  });
  const need = Math.round(offers.reduce((sum, offer) => sum + offer.places, 0) * 0.3);
  const codes = key.map((_, place) => String(place + 1000));
  return { codes, key, existing, need, maxOver: 20, offers };
}
