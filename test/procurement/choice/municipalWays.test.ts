import { choicePlan } from "../../../src/procurement/choice/choicePlan";
import { municipalWays } from "../../../src/procurement/choice/municipalWays";
import { offerOf, surchargeCase } from "./surchargeCase";

test("by hand: an offer is passed over only where less than its own places is taken behind it", () => {
  // a (4) can be passed over before c (3) but not before b (5), nor before both.
  const offers = [offerOf("a", 0, 4, 80), offerOf("b", 0, 5, 90), offerOf("c", 0, 3, 100)];
  const plan = choicePlan(surchargeCase(offers, { need: 12 }));
  const { ways, isAll } = municipalWays(plan, [0, 1, 2], [false, true, true], 100);
  const told = ways.map(({ taken, apart, more }) => [taken.join(), apart, more]);
  // Wanted are b and c, 8 places.
  expect(told).toEqual([
    ["0,1,2", 4, 4],
    ["2", 5, -5],
    ["0,1", 7, 1],
    ["", 8, -8],
    ["0,2", 9, -1],
    ["0", 12, -4],
  ]);
  expect(isAll).toBe(true);
});

test("ways further apart than asked for are left out, and what no smaller offer stands behind is told of alone", () => {
  const offers = [offerOf("a", 0, 4, 80), offerOf("b", 0, 5, 90), offerOf("c", 0, 3, 100)];
  const plan = choicePlan(surchargeCase(offers, { need: 12 }));
  const { ways } = municipalWays(plan, [0, 1, 2], [false, false, false], 0);
  // b (5) holds more than a (4): where a no longer fits, b does not either. c (3) might.
  expect(ways.map(({ passed }) => passed.map(({ place }) => place))).toEqual([[0, 2]]);
});
