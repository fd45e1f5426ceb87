import { decimal, floorDivide, scaled } from "../../base";
import type { ChoiceCase } from "./choiceCase";
import type { ChoiceOffer } from "./choiceOffer";

/** A case made ready for computing: figures in arrays, offers in an order that does not hang on the rows. */
export interface ChoicePlan {
  readonly problem: ChoiceCase;
  /** Places of the offers that can be taken, by id. */
  readonly order: readonly number[];
  /** [SEK/night] of an offer as a whole multiple of 1 / perKrona, by its place in the case */
  readonly cost: Float64Array;
  readonly perKrona: number;
  /** [SEK/night] the most that may be paid, in the same whole units; Infinity where there is no budget */
  readonly budget: number;
  /** Places × (minimum − access) of an offer in whole units, where a mean access is asked for: the sum over what is taken must not exceed 0. */
  readonly far?: Float64Array;
  /** [persons] q: the municipality's share of what there will be */
  readonly fair: Float64Array;
  /** [places] the most that may be taken, no more than the offers hold or the need asks for */
  readonly most: number;
}

/** @remarks Formula: q = key / Σkey × (Σe + need). An offer where the key is 0 can never be even and is left out. */
export function choicePlan(problem: ChoiceCase): ChoicePlan {
  const { offers, key, existing, need, budget, minimumMeanAccess: minimum } = problem;
  const prices = scaled(offers.map((offer) => offer.price));
  const pot = existing.reduce((sum, each) => sum + each, need);
  const held = offers.reduce((sum, { places }) => sum + places, 0);
  const whole = key.reduce((sum, each) => sum + each, 0);
  const order = offers.flatMap((offer, place) => ((key[offer.municipality] ?? 0) > 0 ? [place] : []));
  return {
    problem,
    order: order.sort((a, b) => compare(offers[a], offers[b]) || a - b),
    cost: Float64Array.from(offers, (offer, place) => offer.places * Number(prices.integers[place] ?? 0n)),
    perKrona: Number(prices.scale),
    budget: budget === undefined ? Infinity : wholeUnits(budget, prices.scale),
    ...(minimum === undefined ? {} : { far: farFrom(minimum, offers) }),
    fair: Float64Array.from(key, (each) => (each / whole) * pot),
    most: Math.min(need + problem.maxOver, Math.max(need, held)),
  };
}

// 4.35 kr are 435 units of an öre, though 4.35 × 100 is less than 435 in doubles.
function wholeUnits(budget: number, scale: bigint): number {
  const { digits, places } = decimal(budget);
  return Number(floorDivide(digits * scale, 10n ** BigInt(places)));
}

function farFrom(minimum: number, offers: readonly ChoiceOffer[]): Float64Array {
  const [least = 0n, ...access] = scaled([minimum, ...offers.map((each) => each.access ?? 0)]).integers;
  return Float64Array.from(offers, ({ places }, place) => places * Number(least - (access[place] ?? 0n)));
}

function compare(a: ChoiceOffer | undefined, b: ChoiceOffer | undefined): number {
  const [first, second] = [a?.id ?? "", b?.id ?? ""];
  return first < second ? -1 : first > second ? 1 : 0;
}
