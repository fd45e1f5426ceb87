import fc from "fast-check";
import { replayEvaluation } from "../../../src/procurement";
import type { ChoiceCase, ChoiceOffer } from "../../../src/procurement";
import { choicePlan } from "../../../src/procurement/choice/choicePlan";
import { reachingSurcharges } from "../../../src/procurement/choice/reachingSurcharges";

const open: ChoiceCase = {
  codes: ["0001", "0002", "0003"],
  key: [1, 1, 1],
  existing: [0, 0, 0],
  need: 10,
  maxOver: 0,
  offers: [],
};
const offer = (id: string, municipality: number, places: number, price: number): ChoiceOffer => ({
  id,
  municipality,
  places,
  price,
});

test("by hand: what no longer fits behind the wanted offers needs no surcharge", () => {
  // Wanted are b (6 places, 90) and c (4, 100). a (2, 95) must come behind c: 5 kr do where ids tie a first at 95, 6 at equal price.
  // d (7, 95) comes behind b, when 4 places are left: it needs none.
  const offers = [offer("a", 0, 2, 95), offer("b", 1, 6, 90), offer("c", 1, 4, 100), offer("d", 2, 7, 95)];
  const plan = choicePlan({ ...open, offers });
  // a at 95 + 5 = 100 beside c at 100: the lower price, a's, comes first.
  expect(reachingSurcharges(plan, [false, true, true, false])).toEqual([6, 0, 0]);
});

test("what stands before a wanted offer of its own municipality cannot be put behind it", () => {
  const offers = [offer("a", 0, 10, 80), offer("b", 0, 10, 90)];
  expect(reachingSurcharges(choicePlan({ ...open, offers }), [false, true])).toBeUndefined();
});

const small = fc.record({
  rows: fc.array(
    fc.record({
      municipality: fc.nat(2),
      places: fc.integer({ min: 1, max: 4 }),
      price: fc.integer({ min: 2, max: 10 }).map((each) => each / 2),
      group: fc.option(fc.constant("g"), { nil: undefined, freq: 4 }),
    }),
    { minLength: 2, maxLength: 7 },
  ),
  need: fc.integer({ min: 1, max: 8 }),
  maxOver: fc.nat(2),
  budget: fc.option(fc.integer({ min: 6, max: 40 }), { nil: undefined, freq: 3 }),
  some: fc.tuple(fc.nat(8), fc.nat(8), fc.nat(8)),
});

test("what any surcharges lead to is led to by the least: no municipality has less in any others up to 12 kr that lead there", () =>
  fc.assert(
    fc.property(small, ({ rows, some, need, maxOver, budget }) => {
      const offers = rows.map(({ group, ...each }, place): ChoiceOffer => ({
        id: `o${place}`,
        ...each,
        ...(group === undefined ? {} : { group }),
      }));
      const plan = choicePlan({
        ...open,
        need,
        maxOver,
        offers,
        ...(budget === undefined ? {} : { budget }),
      });
      const takenUnder = (surcharges: readonly number[]): string =>
        [...replayEvaluation(plan, surcharges)].sort().join();
      const target = takenUnder(some);
      const reached = new Set(replayEvaluation(plan, some));
      const found = reachingSurcharges(
        plan,
        offers.map((_, place) => reached.has(place)),
      );
      // More than the need asks for can end the evaluation before its last offer only under other surcharges than the least.
      if (!found) return maxOver > 0;
      expect(takenUnder(found)).toBe(target);
      for (let set = 0; set < 13 ** 3; set++) {
        const tried = [set % 13, Math.floor(set / 13) % 13, Math.floor(set / 169)];
        if (tried.some((each, place) => each < (found[place] ?? 0)) && takenUnder(tried) === target)
          return false;
      }
      return true;
    }),
    { numRuns: 60 },
  ));
