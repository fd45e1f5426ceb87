import { offerCurve, selectOffers } from "../../../src/procurement";
import type { ChoiceCase, ChoiceOffer, OfferChoice } from "../../../src/procurement";
import { tightCase } from "./tightCase";

const seeds = [2, 5, 6];

const chosen = (problem: ChoiceCase, weight: number): OfferChoice | undefined => {
  const found = selectOffers(problem, weight);
  return found.ok ? found.value : undefined;
};
const objective = ({ unevenness, cost }: OfferChoice, weight: number): number => unevenness + weight * cost;
const taken = ({ offers }: ChoiceCase, choice: OfferChoice): ChoiceOffer[] =>
  offers.filter((_, place) => choice.taken[place]);

test.each(seeds)("no choice beats the curve at any of its weights or ends, seed %i", (seed) => {
  const problem = tightCase(seed);
  const found = offerCurve(problem, 5);
  if (!found.ok) {
    expect(chosen(problem, 0)).toBeUndefined();
    return;
  }
  const curve = found.value;
  for (const point of curve) {
    const { costWeight: weight = NaN, provenWithin } = point;
    const other = chosen(problem, weight);
    if (!other) throw new Error("a choice was expected");
    const [ours, theirs] = [objective(point, weight), objective(other, weight)];
    expect(theirs).toBeGreaterThanOrEqual(ours * (1 - provenWithin) * (1 - 1e-12));
    if (other.provenWithin === 0) expect(ours).toBeGreaterThanOrEqual(theirs * (1 - 1e-10));
  }
  const [first, last] = [curve[0], curve.at(-1)];
  expect(last?.unevenness).toBeLessThanOrEqual(chosen(problem, 0)?.unevenness ?? NaN);
  expect(first?.cost).toBeLessThanOrEqual(chosen(problem, 1e9)?.cost ?? NaN);
  curve.slice(1).forEach((point, k) => {
    expect(point.cost).toBeGreaterThan(curve[k]?.cost ?? Infinity);
    expect(point.unevenness).toBeLessThan(curve[k]?.unevenness ?? -Infinity);
  });
});

test.each(seeds)("every point keeps every limit, added up anew from the offers, seed %i", (seed) => {
  const problem = tightCase(seed);
  const found = offerCurve(problem, 4);
  for (const point of found.ok ? found.value : []) {
    const own = taken(problem, point);
    const places = own.reduce((sum, each) => sum + each.places, 0);
    // Prices hold two decimals, access one.
    const paid = own.reduce((sum, each) => sum + each.places * Math.round(each.price * 100), 0);
    const access = own.reduce((sum, each) => sum + each.places * Math.round((each.access ?? 0) * 10), 0);
    const groups = own.flatMap(({ group }) => group ?? []);
    expect(places).toBe(point.places);
    expect(places).toBeGreaterThanOrEqual(problem.need);
    expect(places).toBeLessThanOrEqual(problem.need + problem.maxOver);
    expect(paid / 100).toBeLessThanOrEqual(problem.budget ?? NaN);
    expect(paid / 100_000).toBeCloseTo(point.cost, 9);
    expect(access * 10).toBeGreaterThanOrEqual(places * Math.round((problem.minimumMeanAccess ?? NaN) * 100));
    expect(new Set(groups).size).toBe(groups.length);
  }
});

test.each(seeds)(
  "in which order offers and municipalities stand does not matter under limits, seed %i",
  (seed) => {
    const problem = tightCase(seed);
    const turned = problem.codes.map((_, place) => (place + 2) % problem.codes.length);
    const shuffled: ChoiceCase = {
      ...problem,
      codes: turned.map((place) => problem.codes[place] ?? ""),
      key: turned.map((place) => problem.key[place] ?? 0),
      existing: turned.map((place) => problem.existing[place] ?? 0),
      offers: [...problem.offers]
        .sort((a, b) => a.price - b.price)
        .map((each) => ({ ...each, municipality: turned.indexOf(each.municipality) })),
    };
    for (const weight of [0, 2]) {
      const [one, other] = [chosen(problem, weight), chosen(shuffled, weight)];
      const ids = (own: ChoiceCase, choice: OfferChoice | undefined): string[] | undefined =>
        choice &&
        taken(own, choice)
          .map(({ id }) => id)
          .sort();
      expect(ids(shuffled, other)).toEqual(ids(problem, one));
    }
  },
);

test.each(seeds)("an offer more never worsens the best under limits, seed %i", (seed) => {
  const problem = tightCase(seed);
  const fewer = { ...problem, offers: problem.offers.slice(0, -6) };
  for (const weight of [0, 2]) {
    const before = chosen(fewer, weight);
    if (!before) continue;
    const after = chosen(problem, weight);
    if (!after) throw new Error("what was possible with fewer offers is so with more");
    const least = objective(after, weight) * (1 - after.provenWithin);
    expect(least).toBeLessThanOrEqual(objective(before, weight) * (1 + 1e-12));
  }
});

test("where hardly anything keeps all limits, the even end is the most even choice that is found at no weight of the cost", () => {
  // Municipality, places, price, access, group.
  const rows = [
    [4, 20, 247.94, 2.8, ""],
    [4, 51, 381.65, 1.1, ""],
    [0, 13, 315.87, 0.7, ""],
    [3, 5, 139.4, 3.3, "g8"],
    [3, 17, 332.34, 0.6, ""],
    [0, 40, 330.27, 0.4, "g0"],
    [0, 17, 252.21, 1.8, ""],
    [4, 29, 257.1, 0.6, ""],
    [2, 67, 191.87, 0.2, "g2"],
    [0, 14, 342.48, 1.3, "g5"],
    [0, 16, 208.81, 1.7, "g5"],
    [3, 67, 160.86, 2.9, ""],
    [0, 15, 150.1, 2.3, ""],
    [2, 67, 348.32, 2.7, ""],
    [1, 17, 189.91, 2.5, ""],
    [0, 16, 357.73, 1.4, "g8"],
    [1, 8, 314.76, 3.3, ""],
    [4, 13, 348.91, 1.5, ""],
    [0, 7, 177.61, 1.6, ""],
    [4, 11, 357.52, 0.9, "g5"],
    [4, 12, 241.12, 1.4, ""],
    [1, 54, 349.11, 3.5, "g0"],
    [3, 17, 144.83, 1.9, ""],
    [1, 7, 389.1, 0.5, ""],
    [0, 31, 157.21, 1.1, "g7"],
    [3, 12, 117.33, 0.3, ""],
    [1, 77, 327.49, 3.7, ""],
    [1, 48, 384.34, 2.5, ""],
    [0, 15, 211.23, 2.7, ""],
    [4, 10, 349.66, 3, ""],
    [2, 14, 366.45, 1.3, ""],
    [1, 75, 231.85, 3, ""],
    [3, 8, 229.27, 1.3, "g1"],
    [0, 19, 225.8, 2, ""],
    [0, 13, 288.95, 2.6, ""],
    [4, 16, 398.76, 2.3, ""],
    [2, 17, 388.93, 0.8, ""],
    [4, 61, 379.54, 2.9, ""],
    [0, 55, 242.73, 3, "g8"],
    [2, 20, 207.04, 0.4, "g10"],
  ] as const; // oxfmt-ignore
  const offers = rows.map(([municipality, places, price, access, group], place) => ({
    id: `o${String(place).padStart(4, "0")}`,
    municipality,
    places,
    price,
    access,
    ...(group === "" ? {} : { group }),
  }));
  const problem = {
    codes: ["0114", "0115", "0117", "0120", "0123"],
    key: [254125412542, 155115511551, 250825082508, 201320132013, 138613861386],
    existing: [0, 861, 40, 39, 32],
    need: 404,
    maxOver: 0,
    budget: 89747.98,
    minimumMeanAccess: 2.53,
    offers,
  };
  // Once it was one point, the cheapest choice, with an unevenness of 3,521.
  const found = offerCurve(problem, 5);
  const last = found.ok ? found.value.at(-1) : undefined;
  expect(last?.unevenness).toBeCloseTo(3127.63, 2);
  expect(last?.unevenness).toBeLessThanOrEqual(chosen(problem, 0)?.unevenness ?? NaN);
});

test("of choices whose unevenness differs only beyond what is told apart, the cheapest stands on the curve", () => {
  // Two municipalities whose keys differ in the eleventh digit; in each the same offers, an öre dearer where the key is larger.
  // Of 50 places the most even choice gives them 20 and 10: either way round, as far as can be told.
  const offers = Array.from({ length: 24 }, (_, place) => ({
    id: `A${String(place).padStart(2, "0")}`,
    municipality: place % 3,
    places: 10 + 10 * Math.floor(place / 6),
    price: 100 + (place % 3 === 1 ? 0.01 : place % 3 === 2 ? 40 : 0),
  }));
  const problem = {
    codes: ["0114", "0115", "0117"],
    key: [299_999_999_997, 300_000_000_005, 399_999_999_998],
    existing: [0, 0, 0],
    need: 50,
    maxOver: 0,
    offers,
  };
  const curve = offerCurve(problem, 11);
  if (!curve.ok) throw new Error("refused");
  const uneven = curve.value.map(({ unevenness }) => unevenness);
  const range = Math.max(...uneven) - Math.min(...uneven);
  expect(range).toBeGreaterThan(1);
  expect(curve.value.at(-1)?.cost).toBe(5.8001);
  uneven.forEach((each, k) => {
    if (k > 0) expect((uneven[k - 1] ?? 0) - each).toBeGreaterThan(1e-9 * range);
  });
});
