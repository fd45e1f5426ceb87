import fc from "fast-check";
import type { ChoiceCase, ChoiceOffer } from "../../../src/procurement";
import { choicePlan } from "../../../src/procurement/choice/choicePlan";
import { searchedChoice } from "../../../src/procurement/choice/searchedChoice";
import { choicesByTrying } from "./choicesByTrying";

const offer = fc.record({
  municipality: fc.nat(3),
  places: fc.integer({ min: 1, max: 12 }),
  price: fc.integer({ min: 500, max: 4000 }).map((each) => each / 10),
  access: fc.integer({ min: 0, max: 8 }).map((each) => each / 2),
  group: fc.option(fc.constantFrom("g", "h"), { nil: undefined }),
});

/** Cases whose limits are those of one choice among their own offers, so that they can be kept, but hardly. */
const tight = fc
  .record({
    offers: fc.array(offer, { minLength: 1, maxLength: 11 }),
    key: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 4, maxLength: 4 }),
    existing: fc.array(fc.nat(20), { minLength: 4, maxLength: 4 }),
    maxOver: fc.nat(3),
    weight: fc.constantFrom(0, 0.5, 20),
    pick: fc.nat(),
    limited: fc.constantFrom("budget", "access", "both"),
  })
  .map(({ offers: rows, pick, limited, weight, ...rest }) => {
    const offers = rows.map(({ group, ...each }, place): ChoiceOffer => ({
      id: `o${String(place).padStart(2, "0")}`,
      ...each,
      ...(group === undefined ? {} : { group }),
    }));
    const open = { ...rest, codes: ["0001", "0002", "0003", "0004"], need: 0, offers };
    const all = choicesByTrying({ ...open, maxOver: Infinity });
    const one = all[pick % all.length] ?? { places: 0, cost: 0, access: 0 };
    const problem: ChoiceCase = {
      ...open,
      need: one.places,
      ...(limited === "access" ? {} : { budget: Math.round(one.cost * 100_000) / 100 }),
      ...(limited === "budget" || one.places === 0
        ? {}
        : { minimumMeanAccess: Math.floor((one.access / one.places) * 100) / 100 }),
    };
    return { problem, weight };
  });

test("under limits that hardly hold, a choice is found, it keeps them, and none is better", () =>
  fc.assert(
    fc.property(tight, ({ problem, weight }) => {
      const found = searchedChoice(choicePlan(problem));
      if (!found.ok) return false;
      const ours = found.value(weight);
      const objective = ours.unevenness + weight * ours.cost;
      const all = choicesByTrying(problem);
      const best = Math.min(...all.map((each) => each.unevenness + weight * each.cost));
      const isOneOfThem = all.some((each) => each.taken.every((is, place) => is === ours.taken[place]));
      return isOneOfThem && ours.provenWithin === 0 && objective <= best + 1e-9 * (1 + best);
    }),
    { numRuns: 200 },
  ));

test.each([{}, { minimumMeanAccess: 2 }, { budget: 9000 }])(
  "where only the unevenness counts, the cheapest of what is equally even is taken: %j",
  (limits) => {
    // 10 places in one of three municipalities that are alike: all are equally even. Of those with access 2, o11 in the third costs least.
    const offers = Array.from({ length: 24 }, (_, k) => ({
      id: `o${String(k).padStart(2, "0")}`,
      municipality: k % 3,
      places: 10,
      price: 150 + ((k + 13) % 24),
      access: 2,
    }));
    const problem = {
      codes: ["1", "2", "3"],
      key: [1, 1, 1],
      existing: [5, 5, 5],
      need: 10,
      maxOver: 0,
      offers,
    };
    const found = searchedChoice(choicePlan({ ...problem, ...limits }));
    const choice = found.ok ? found.value(0) : undefined;
    expect(choice).toMatchObject({ cost: 1.5, provenWithin: 0 });
    expect(choice?.taken.indexOf(true)).toBe(11);
  },
);

test("of two choices that are equally even the cheaper one is taken, though they differ by little of what all offers cost", () => {
  // Municipality, places, price, access and group. Shares of 16.2 and 64.8: two choices of 16 and 65 places are equally even.
  // oxfmt-ignore
  const rows = [
    [1, 1, 295.5, 3.4, "g2"], [0, 7, 354.6, 0.4, "g5"], [1, 10, 349.2, 2.2, "g5"], [1, 26, 150.8, 2.5, "g3"],
    [1, 7, 173.5, 2.6, "g5"], [1, 29, 205.2, 0.5, "g1"], [1, 10, 109.7, 0.7, "g3"], [1, 1, 303.5, 0.3, ""],
    [0, 11, 379.2, 0.2, "g6"], [0, 12, 267.1, 0.1, ""], [0, 24, 368.9, 0.2, ""], [0, 9, 262.9, 0, "g0"],
    [1, 27, 207.1, 0.3, "g0"], [0, 1, 148.8, 0, ""], [0, 12, 234.6, 0.3, "g6"], [1, 3, 121.6, 0.1, "g6"],
    [1, 5, 308.8, 0.5, "g1"], [0, 7, 323.2, 0.4, "g4"], [1, 13, 112.5, 0.1, ""], [1, 4, 219.2, 0.4, "g4"],
    [1, 10, 187.2, 0.4, ""], [0, 2, 392.4, 1.1, ""], [1, 3, 242.8, 1.5, "g3"],
  ] as const;
  const problem = {
    codes: ["1", "2"],
    key: [13, 52],
    existing: [0, 0],
    need: 81,
    maxOver: 10,
    minimumMeanAccess: 0.3,
    offers: rows.map(([municipality, places, price, access, group], k) => ({
      id: String(k + 10),
      municipality,
      places,
      price,
      access,
      ...(group === "" ? {} : { group }),
    })),
  };
  const found = searchedChoice(choicePlan(problem));
  expect(found.ok ? found.value(0).cost : undefined).toBe(15.3026);
});

test("many offers in one municipality, under a mean access: what is put off is searched before the listing grows too long", () => {
  // Places, price and access. T = 13 + 69 is the municipality's share, so that 69 places leave nothing uneven.
  const rows = [
    [8, 359.5, 0.1], [10, 256.1, 0.6], [6, 264.5, 0.4], [25, 135.5, 0], [2, 323.9, 0.4], [1, 387.1, 2.7],
    [3, 148.4, 0.3], [9, 354.2, 3.3], [11, 320.2, 0.2], [9, 310.5, 0.2], [4, 121.5, 1.8], [4, 275.5, 0.4],
    [6, 153.6, 1.2], [9, 282.3, 0.4], [1, 284.2, 0.1], [7, 392.7, 4], [21, 303.4, 0.2], [17, 388.8, 3.4],
    [3, 359.5, 0], [9, 278.8, 0], [30, 153.3, 0], [1, 223.9, 0.2], [1, 299.8, 2.6], [5, 388.9, 0.1],
  ] as const; // oxfmt-ignore
  const offers = rows.map(([places, price, access], k) => ({
    id: `o${String(k).padStart(2, "0")}`,
    municipality: 0,
    places,
    price,
    access,
  }));
  const found = searchedChoice(
    choicePlan({
      codes: ["1"],
      key: [1],
      existing: [13],
      need: 69,
      maxOver: 3,
      minimumMeanAccess: 0.542,
      offers,
    }),
  );
  // o03 + o12 + o15 + o20 + o22: 25 + 6 + 7 + 30 + 1 = 69 places, 3,387.5 + 921.6 + 2,748.9 + 4,599 + 299.8 = 11,956.8 kr,
  // access 7.2 + 28 + 2.6 = 37.8 against 69 × 0.542 = 37.4. Of all choices none costs less.
  expect(found.ok && found.value(1)).toMatchObject({ places: 69, unevenness: 0, cost: 11.9568 });
});
