import highsLoader from "highs";
import { offerCurve, selectOffers } from "../../../src/procurement";
import type { ChoiceCase } from "../../../src/procurement";
import { manyOffers } from "./manyOffers";

type Highs = Awaited<ReturnType<typeof highsLoader>>;
let highs: Highs;
beforeAll(async () => {
  highs = await highsLoader();
});

const priceOf = (problem: ChoiceCase): number[] =>
  problem.offers.map(({ places, price }) => Math.round(places * price * 100) / 100);

/** The least sum of a figure of the offers that another solver finds: need, groups and mean access kept, whole offers. */
function leastSum(problem: ChoiceCase, figures: readonly number[]): number {
  const { offers, need, maxOver, minimumMeanAccess: minimum = 0 } = problem;
  const groups = [...new Set(offers.flatMap(({ group }) => group ?? []))];
  const entries = offers.map(({ places, access = 0, group }) => [
    [0, places],
    [1, places * (access - minimum)],
    ...(group === undefined ? [] : [[2 + groups.indexOf(group), 1]]),
  ]);
  const numRows = 2 + groups.length;
  let at = 0;
  const model = highs.createModel({
    numCols: offers.length,
    numRows,
    colCost: Float64Array.from(figures),
    colLower: new Float64Array(offers.length),
    colUpper: new Float64Array(offers.length).fill(1),
    rowLower: Float64Array.from({ length: numRows }, (_, row) => (row === 0 ? need : row === 1 ? 0 : -1e30)),
    rowUpper: Float64Array.from({ length: numRows }, (_, row) =>
      row === 0 ? need + maxOver : row === 1 ? 1e30 : 1,
    ),
    integrality: new Int32Array(offers.length).fill(1),
    matrix: {
      format: "csc",
      numRows,
      numCols: offers.length,
      starts: Int32Array.from([0, ...entries.map((own) => (at += own.length))]),
      indices: Int32Array.from(entries.flat().map(([row = 0]) => row)),
      values: Float64Array.from(entries.flat().map(([, value = 0]) => value)),
    },
  });
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 1e-3 });
    model.run();
    return model.getObjectiveValue();
  } finally {
    model.dispose();
  }
}

test.each([
  [60, 12, 3],
  [300, 60, 4],
])(
  "a budget that another solver can just keep with mean access is kept among %i offers",
  (count, municipalities, seed) => {
    const some = manyOffers(count, municipalities, seed);
    // Groups that span municipalities, too.
    const offers = some.offers.map((each, place) =>
      place % 9 === 0 ? { ...each, group: `S${place % 4}` } : each,
    );
    const asked: ChoiceCase = { ...some, offers, minimumMeanAccess: 2.5 };
    const prices = priceOf(asked);
    const budget = Math.ceil(leastSum(asked, prices) * 1.002);
    const found = selectOffers({ ...asked, budget }, 1);
    if (!found.ok) throw new Error("a choice was expected");
    const { taken } = found.value;
    const own = offers.filter((_, place) => taken[place]);
    const places = own.reduce((sum, each) => sum + each.places, 0);
    const access = own.reduce((sum, each) => sum + each.places * (each.access ?? 0), 0);
    const groups = own.flatMap(({ group }) => group ?? []);
    expect(prices.reduce((sum, each, place) => sum + (taken[place] ? each : 0), 0)).toBeLessThanOrEqual(
      budget,
    );
    expect(access).toBeGreaterThanOrEqual(2.5 * places);
    expect(places).toBeGreaterThanOrEqual(asked.need);
    expect(places).toBeLessThanOrEqual(asked.need + asked.maxOver);
    expect(new Set(groups).size).toBe(groups.length);
  },
  30_000,
);

test("a curve of sixty offers within a budget has no point that another one equals or undercuts", () => {
  const problem = manyOffers(60, 12, 8);
  const curve = offerCurve({ ...problem, budget: Math.ceil(leastSum(problem, priceOf(problem)) * 1.05) }, 11);
  if (!curve.ok) throw new Error("a curve was expected");
  expect(curve.value.length).toBeGreaterThan(3);
  curve.value.slice(1).forEach((point, k) => {
    const before = curve.value[k];
    expect(point.cost).toBeGreaterThan(before?.cost ?? Infinity);
    expect(point.unevenness).toBeLessThan(before?.unevenness ?? -Infinity);
  });
});

test("an offer more is never worse where the best is proved, from thirty offers on", () => {
  const problem = manyOffers(40, 8, 9);
  const best = [30, 35, 40].map((count) => {
    const found = selectOffers({ ...problem, need: 300, offers: problem.offers.slice(0, count) }, 0.5);
    if (!found.ok) throw new Error("a choice was expected");
    expect(found.value.provenWithin).toBe(0);
    return found.value.unevenness + 0.5 * found.value.cost;
  });
  expect(best[1]).toBeLessThanOrEqual((best[0] ?? 0) * (1 + 1e-12));
  expect(best[2]).toBeLessThanOrEqual((best[1] ?? 0) * (1 + 1e-12));
});
