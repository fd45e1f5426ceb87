import { choicePlan, replayEvaluation, surchargeTable } from "../../../src/procurement";
import type { ChoiceCase } from "../../../src/procurement";
import { announcedSurcharges } from "../../../src/procurement/choice/announcedSurcharges";
import { seededCase } from "./seededCase";

/** [places] taken in one of the two choices only. */
function apart(problem: ChoiceCase, taken: readonly boolean[], surcharges: readonly number[]): number {
  const found = new Set(replayEvaluation(choicePlan(problem), surcharges));
  return problem.offers.reduce((sum, { places }, at) => sum + (found.has(at) === taken[at] ? 0 : places), 0);
}

// A at 100 stands before B at 150; both hold the need.
const two: ChoiceCase = {
  codes: ["0114", "0115", "0117"],
  key: [1, 1, 1],
  existing: [0, 0, 0],
  need: 30,
  maxOver: 0,
  offers: [
    { id: "A", municipality: 0, places: 30, price: 100 },
    { id: "B", municipality: 1, places: 30, price: 150 },
  ],
};

test("where nothing turns on it, they are the nearest multiples of the step, and never none where there was one", () => {
  expect(announcedSurcharges(two, [true, false], [3, 12, 0], 5)).toEqual([5, 10, 0]);
});

test("where the nearest multiple leads elsewhere and another does not, the other is announced", () => {
  // 51 kr put A behind B; 50 leave it before B by its lower price.
  expect(announcedSurcharges(two, [false, true], [51, 0, 0], 5)).toEqual([55, 0, 0]);
  expect(announcedSurcharges(two, [false, true], [51, 0, 0], 20)).toEqual([60, 0, 0]);
});

test("surcharges that are multiples of the step already stay", () => {
  expect(announcedSurcharges(two, [false, true], [40, 0, 20], 20)).toEqual([40, 0, 20]);
});

test("in seeded cases they are multiples of the step and lead no further away than the nearest multiples, and in some nearer", () => {
  let nearer = 0;
  for (const seed of [3, 4, 5, 6, 7, 8]) {
    const problem = seededCase(seed, 20, 40, 700);
    const table = surchargeTable(problem, 2);
    if (!table.ok) throw new Error(`refused: seed ${seed}`);
    const { surcharges, wanted } = table.value;
    for (const step of [5, 10, 20]) {
      const announced = announcedSurcharges(problem, wanted.taken, surcharges, step);
      const nearest = surcharges.map((each) =>
        each > 0 ? Math.max(step, Math.round(each / step) * step) : 0,
      );
      expect(announced.every((each) => each % step === 0)).toBe(true);
      expect(announced.map((each) => each > 0)).toEqual(surcharges.map((each) => each > 0));
      const [own, other] = [announced, nearest].map((each) => apart(problem, wanted.taken, each));
      expect(own).toBeLessThanOrEqual(other ?? -1);
      if ((own ?? 0) < (other ?? 0)) nearer++;
    }
  }
  expect(nearer).toBeGreaterThan(3);
});
