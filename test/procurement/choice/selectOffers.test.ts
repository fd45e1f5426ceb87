import fc from "fast-check";
import { offerCurve, selectOffers } from "../../../src/procurement";
import type { ChoiceCase, ChoiceOffer } from "../../../src/procurement";
import { bestByTrying } from "./bestByTrying";
import { manyOffers } from "./manyOffers";

// Three municipalities, T = 60 + 40 = 100, q = 50, 30, 20. Offers: A 20 places, B 20 + 10, C 30.
const three: ChoiceCase = {
  codes: ["0001", "0002", "0003"],
  key: [5, 3, 2],
  existing: [40, 20, 0],
  need: 40,
  maxOver: 0,
  offers: [
    { id: "a", municipality: 0, places: 20, price: 100 },
    { id: "b", municipality: 1, places: 20, price: 80 },
    { id: "c", municipality: 1, places: 10, price: 90 },
    { id: "d", municipality: 2, places: 30, price: 150 },
  ],
};

test("by hand: the most even choice takes c and d, the cheapest a and b", () => {
  // c + d: 40, 30, 30 against 50, 30, 20: 100/50 + 0 + 100/20 = 7. a + b: 60, 40, 0: 2 + 100/30 + 20 = 25.33….
  const even = selectOffers(three, 0);
  expect(even).toMatchObject({
    ok: true,
    value: { taken: [false, false, true, true], places: 40, provenWithin: 0 },
  });
  expect(even.ok && even.value.unevenness).toBeCloseTo(7, 12);
  expect(even.ok && even.value.cost).toBe((10 * 90 + 30 * 150) / 1000);
  const cheap = selectOffers(three, 1000);
  expect(cheap).toMatchObject({ ok: true, value: { taken: [true, true, false, false], cost: 3.6 } });
});

test("the curve of a small case holds every undominated choice, from the cheapest on", () => {
  const curve = offerCurve(three, 11);
  expect(curve.ok && curve.value.map((point) => [point.cost, Number(point.unevenness.toFixed(6))])).toEqual([
    [3.6, 25.333333],
    [5.4, 7],
  ]);
  expect(
    curve.ok && curve.value.every((point) => point.costWeight === undefined && point.provenWithin === 0),
  ).toBe(true);
});

test.each([
  [{ need: 90 }, "F501", 80, 90],
  [{ need: 45 }, "F502", "40, 50", 45],
  [{ budget: 3599 }, "F503", 3599, 3600],
  [{ minimumMeanAccess: 3 }, "F504", undefined, 3],
])("a case that cannot be met says why: %j", (limits, code, found, expected) => {
  const offers = three.offers.map((offer) => ({ ...offer, access: 2 }));
  const answer = selectOffers({ ...three, ...limits, offers }, 0);
  expect(answer).toMatchObject({
    ok: false,
    issues: [{ code, expected, ...(found === undefined ? {} : { found }) }],
  });
});

/** Two municipalities that hold nothing and should hold the same; what is asked for can be got more cheaply in one of them, or evenly in both. */
const many: ChoiceCase = {
  codes: ["0001", "0002"],
  key: [1, 1],
  existing: [0, 0],
  need: 20,
  maxOver: 0,
  offers: [
    { id: "a", municipality: 0, places: 20, price: 100 },
    { id: "b", municipality: 0, places: 10, price: 201 },
    { id: "c", municipality: 1, places: 10, price: 202 },
    ...Array.from({ length: 20 }, (_, k) => ({
      id: `d${String(k)}`,
      municipality: k % 2,
      places: 10,
      price: 300 + k,
    })),
  ],
};

test("a curve of many offers begins with the cheapest choice, even where another one is perfectly even", () => {
  // a alone costs 2,000 kr: (20 − 10)²/10 + (0 − 10)²/10 = 20. b + c cost 2,010 + 2,020 = 4,030 kr and leave nothing uneven.
  const curve = offerCurve(many, 11);
  expect(curve.ok && curve.value.map(({ cost, unevenness }) => [cost, unevenness])).toEqual([
    [2, 20],
    [4.03, 0],
  ]);
});

test("a cheapest choice that is a krona cheaper and far less even still begins the curve", () => {
  // Both at 20 × 100 + 1 = 2,001 kr: existing 1 and 0, T = 21, q = 10.5; a: (21 − 10.5)²/10.5 × 2 = 21, b + c: 2 × 0.5²/10.5 = 1/21.
  const offers = many.offers.map((offer) =>
    offer.id === "b" ? { ...offer, price: 100 } : offer.id === "c" ? { ...offer, price: 100.1 } : offer,
  );
  const curve = offerCurve({ ...many, existing: [1, 0], offers }, 11);
  const points = curve.ok ? curve.value : [];
  expect(points.map(({ cost }) => cost)).toEqual([2, 2.001]);
  expect(points[0]?.unevenness).toBeCloseTo(21, 9);
  expect(points[1]?.unevenness).toBeCloseTo(1 / 21, 9);
});

test("a budget that is just met is met, and more room than there are places is no fault", () => {
  // 64.07 × 100 is 6406.999… in doubles.
  const offers = [{ id: "a", municipality: 0, places: 1, price: 64.07 }, ...many.offers];
  const choice = selectOffers({ ...many, need: 1, budget: 64.07, offers }, 1);
  expect(choice).toMatchObject({ ok: true, value: { places: 1, cost: 0.06407 } });
  expect(selectOffers({ ...many, maxOver: 1e12 }, 1000)).toMatchObject({ ok: true, value: { cost: 2 } });
});

const small = fc
  .record({
    key: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 }),
    rows: fc.array(
      fc.record({
        at: fc.nat(4),
        places: fc.integer({ min: 1, max: 12 }),
        price: fc.integer({ min: 50, max: 400 }),
        group: fc.option(fc.constantFrom("g", "h"), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    need: fc.integer({ min: 0, max: 30 }),
    maxOver: fc.nat(5),
    stock: fc.array(fc.nat(30), { minLength: 5, maxLength: 5 }),
    weight: fc.constantFrom(0, 0.3, 2, 40),
  })
  .map(({ key, rows, need, maxOver, stock, weight }) => ({
    weight,
    problem: {
      codes: key.map((_, place) => String(place).padStart(4, "0")),
      key,
      existing: stock.slice(0, key.length),
      need,
      maxOver,
      offers: rows.map(({ at, places, price, group }, place): ChoiceOffer => ({
        id: `o${place}`,
        municipality: at % key.length,
        places,
        price,
        ...(group === undefined ? {} : { group }),
      })),
    } satisfies ChoiceCase,
  }));

test("no choice is better than the one selected", () =>
  fc.assert(
    fc.property(small, ({ problem, weight }) => {
      const ours = selectOffers(problem, weight);
      const best = bestByTrying(problem, weight);
      if (!ours.ok) return best === undefined;
      const objective = ours.value.unevenness + weight * ours.value.cost;
      return best !== undefined && Math.abs(objective - best) <= 1e-9 * (1 + best);
    }),
  ));

test("the same is found by frontiers and multipliers as by comparing all choices", () =>
  fc.assert(
    fc.property(small, fc.integer({ min: 1, max: 1000 }), ({ problem, weight }, seed) => {
      // Offers too large to fit change nothing but the way it is computed.
      const idle = Array.from({ length: 21 }, (_, place) => ({
        id: `z${place}`,
        municipality: seed % problem.key.length,
        places: problem.need + problem.maxOver + 1 + place,
        price: 1,
      }));
      const few = selectOffers(problem, weight);
      const many = selectOffers({ ...problem, offers: [...problem.offers, ...idle] }, weight);
      if (!few.ok) return !many.ok;
      const sum = (value: { unevenness: number; cost: number }): number =>
        value.unevenness + weight * value.cost;
      return (
        many.ok &&
        Math.abs(sum(few.value) - sum(many.value)) <= 1e-9 * (1 + sum(few.value)) &&
        many.value.provenWithin === 0
      );
    }),
    { numRuns: 500 },
  ));

test("rows in another order lead to the same offers", () =>
  fc.assert(
    fc.property(small, ({ problem, weight }) => {
      const ids = (offers: readonly ChoiceOffer[]): string[] | undefined => {
        const found = selectOffers({ ...problem, offers }, weight);
        return found.ok
          ? offers.flatMap(({ id }, k) => (found.value.taken[k] ? [id] : [])).sort()
          : undefined;
      };
      expect(ids([...problem.offers].reverse())).toEqual(ids(problem.offers));
    }),
  ));

test("a thousand offers: limits hold on the raw offers, and an offer more is never worse", () => {
  const problem = manyOffers(1000, 290, 7);
  const whole = selectOffers(problem, 1);
  const fewer = selectOffers({ ...problem, offers: problem.offers.slice(0, 900) }, 1);
  if (!whole.ok || !fewer.ok) throw new Error("a choice was expected");
  const taken = problem.offers.filter((_, place) => whole.value.taken[place]);
  const places = taken.reduce((sum, offer) => sum + offer.places, 0);
  expect(places).toBe(whole.value.places);
  expect(places).toBeGreaterThanOrEqual(problem.need);
  expect(places).toBeLessThanOrEqual(problem.need + problem.maxOver);
  const groups = taken.flatMap(({ group }) => group ?? []);
  expect(new Set(groups).size).toBe(groups.length);
  expect(whole.value.unevenness + whole.value.cost).toBeLessThanOrEqual(
    (fewer.value.unevenness + fewer.value.cost) * (1 + fewer.value.provenWithin + 1e-12),
  );
});
