import { answersTo } from "../../../src/taskpane/offers/answersTo";
import { aCase } from "./anOffersBook";

const many = {
  ...aCase,
  need: 300,
  offers: Array.from({ length: 24 }, (_, place) => ({
    id: `A${String(place).padStart(2, "0")}`,
    municipality: place % 3,
    places: 20 + (place % 5) * 5,
    price: 100 + ((place * 37) % 90),
  })),
};

test("points come one by one before the curve is whole, each one more", () => {
  const answers = [...answersTo({ kind: "curve", problem: many, points: 6 })];
  const sizes = answers.map((each) => ("curve" in each ? each.curve.length : -1));
  expect(sizes.length).toBeGreaterThan(3);
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  expect(answers.at(-1)?.kind).toBe("curve");
});

test("a need that cannot be met is refused", () => {
  expect([...answersTo({ kind: "curve", problem: { ...aCase, need: 500 }, points: 6 })]).toEqual([
    { kind: "refused", issues: [expect.objectContaining({ code: "F501", found: 100, expected: 500 })] },
  ]);
});

test("surcharges are answered at once, with what can be announced in every step", () => {
  const taken = [false, true, false];
  const [answer] = answersTo({ kind: "surcharges", problem: { ...aCase, need: 30 }, costWeight: 0, taken });
  expect(answer).toMatchObject({
    kind: "surcharges",
    table: { surcharges: [51, 0, 0] },
    announced: [51, 55, 60, 60].map((each) => [each, 0, 0]),
  });
});
