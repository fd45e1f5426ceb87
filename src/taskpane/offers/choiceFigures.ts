import { evenness } from "../../allocation";
import type { ChoiceCase } from "../../procurement";

/** What a set of offers amounts to. */
export interface ChoiceFigures {
  /** In the order of the offers in the case. */
  readonly taken: readonly boolean[];
  /** [places] */
  readonly places: number;
  /** [SEK/night] */
  readonly cost: number;
  /** [share] weighted CV of what stands afterwards, over the key */
  readonly cv: number;
  /** [persons] */
  readonly personsToMove: number;
}

/** A set of offers by their places in the case, added up from the offers themselves. */
export function choiceFigures(problem: ChoiceCase, places: readonly number[]): ChoiceFigures {
  const chosen = new Set(places);
  const stock = [...problem.existing];
  let [size, cost] = [0, 0];
  problem.offers.forEach((offer, place) => {
    if (!chosen.has(place)) return;
    stock[offer.municipality] = (stock[offer.municipality] ?? 0) + offer.places;
    size += offer.places;
    cost += offer.places * offer.price;
  });
  const keyed = problem.key.flatMap((key, place) => (key > 0 ? [place] : []));
  const after = evenness(
    keyed.map((place) => stock[place] ?? 0),
    keyed.map((place) => problem.key[place] ?? 0),
  );
  return {
    taken: problem.offers.map((_, place) => chosen.has(place)),
    places: size,
    cost: Math.round(cost * 100) / 100,
    cv: after.ok ? after.value.cv : 0,
    personsToMove: after.ok ? after.value.personsToMove : 0,
  };
}
