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

interface Subset {
  readonly places: number;
  /** [hundredths of SEK/night] */
  readonly price: number;
  /** Places × (minimum − access). */
  readonly far: number;
  readonly spanning: readonly string[];
}

/** The least objective that another solver finds: one subset of the offers of every municipality, all limits as rows. */
function bestBySolver(problem: ChoiceCase, weight: number): number {
  const { offers, key, existing, need, maxOver, budget = Infinity, minimumMeanAccess: minimum = 0 } = problem;
  const groups = [...new Set(offers.flatMap(({ group }) => group ?? []))];
  const sitesOf = (group: string): number =>
    new Set(offers.filter((each) => each.group === group).map((each) => each.municipality)).size;
  const spanning = groups.filter((group) => sitesOf(group) > 1);
  const whole = key.reduce((sum, each) => sum + each, 0);
  const pot = existing.reduce((sum, each) => sum + each, need);
  const columns = key.flatMap((own, site) => {
    const q = (own / whole) * pot;
    let subsets: (Subset & { readonly inner: readonly string[] })[] = [
      { places: 0, price: 0, far: 0, spanning: [], inner: [] },
    ];
    for (const { places, price, access = 0, group, municipality } of offers) {
      if (municipality !== site) continue;
      const more = subsets.flatMap((set) => {
        if (group !== undefined && [...set.inner, ...set.spanning].includes(group)) return [];
        const isSpanning = group !== undefined && spanning.includes(group);
        return {
          places: set.places + places,
          price: set.price + Math.round(places * price * 100),
          far: set.far + places * (minimum - access),
          spanning: isSpanning ? [...set.spanning, group] : set.spanning,
          inner: group !== undefined && !isSpanning ? [...set.inner, group] : set.inner,
        };
      });
      subsets = [...subsets, ...more];
    }
    return subsets.map((set) => ({
      site,
      ...set,
      value: ((existing[site] ?? 0) + set.places - q) ** 2 / q + (weight * set.price) / 100_000,
    }));
  });
  const rows = [
    { low: need, high: need + maxOver },
    { low: -1e30, high: budget * 100 },
    { low: -1e30, high: 0 },
    ...spanning.map(() => ({ low: -1e30, high: 1 })),
    ...key.map(() => ({ low: 1, high: 1 })),
  ];
  const entries = columns.map(({ site, places, price, far, spanning: own }) => [
    [0, places],
    [1, price],
    [2, far],
    ...own.map((group) => [3 + spanning.indexOf(group), 1]),
    [3 + spanning.length + site, 1],
  ]);
  let at = 0;
  const model = highs.createModel({
    numCols: columns.length,
    numRows: rows.length,
    colCost: Float64Array.from(columns, ({ value }) => value),
    colLower: new Float64Array(columns.length),
    colUpper: new Float64Array(columns.length).fill(1),
    rowLower: Float64Array.from(rows, ({ low }) => low),
    rowUpper: Float64Array.from(rows, ({ high }) => high),
    integrality: new Int32Array(columns.length).fill(1),
    matrix: {
      format: "csc",
      numRows: rows.length,
      numCols: columns.length,
      starts: Int32Array.from([0, ...entries.map((own) => (at += own.length))]),
      indices: Int32Array.from(entries.flat().map(([row = 0]) => row)),
      values: Float64Array.from(entries.flat().map(([, value = 0]) => value)),
    },
  });
  try {
    model.options.set({ output_flag: false, mip_rel_gap: tolerance, mip_feasibility_tolerance: 1e-7 });
    model.run();
    return model.getObjectiveValue();
  } finally {
    model.dispose();
  }
}

const tolerance = 1e-4;

test.each([
  [30, 12, 2, 0, 1.02],
  [60, 12, 3, 1, 1.002],
  [100, 30, 5, 0, 1.02],
  [200, 60, 4, 1, 1.02],
])(
  "under budget, mean access and groups that hardly hold, another solver finds nothing better among %i offers",
  (count, municipalities, seed, weight, spare) => {
    const some = manyOffers(count, municipalities, seed);
    // Groups that span municipalities, too.
    const offers = some.offers.map((each, place) =>
      place % 9 === 0 ? { ...each, group: `S${place % 4}` } : each,
    );
    const asked: ChoiceCase = { ...some, offers, minimumMeanAccess: 2.5 };
    const prices = priceOf(asked);
    const problem = { ...asked, budget: Math.ceil(leastSum(asked, prices) * spare) };
    const found = selectOffers(problem, weight);
    if (!found.ok) throw new Error("a choice was expected");
    const { taken, unevenness, cost, provenWithin } = found.value;
    const own = offers.filter((_, place) => taken[place]);
    const places = own.reduce((sum, each) => sum + each.places, 0);
    const access = own.reduce((sum, each) => sum + each.places * (each.access ?? 0), 0);
    const groups = own.flatMap(({ group }) => group ?? []);
    const paid = prices.reduce((sum, each, place) => sum + (taken[place] ? each : 0), 0);
    expect(paid).toBeLessThanOrEqual(problem.budget);
    expect(access).toBeGreaterThanOrEqual(2.5 * places);
    expect(places).toBeGreaterThanOrEqual(asked.need);
    expect(places).toBeLessThanOrEqual(asked.need + asked.maxOver);
    expect(new Set(groups).size).toBe(groups.length);
    const theirs = bestBySolver(problem, weight);
    const ours = unevenness + weight * cost;
    expect(provenWithin).toBeLessThanOrEqual(1e-3);
    expect(ours).toBeGreaterThanOrEqual(theirs * (1 - tolerance));
    // Our bound, too, lies below what they found.
    expect(ours * (1 - provenWithin)).toBeLessThanOrEqual(theirs * (1 + 1e-9));
  },
  60_000,
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
