import highsLoader from "highs";
import { selectOffers } from "../../../src/procurement";
import type { ChoiceCase } from "../../../src/procurement";
import { seededCase } from "./seededCase";

/** Every set of offers of every municipality as a column; one set each, the places of all adding up to the need. */
function columnsOf(problem: ChoiceCase, weight: number): { unit: number; places: number; value: number }[] {
  const whole = problem.key.reduce((a, b) => a + b, 0);
  const pot = problem.existing.reduce((a, b) => a + b, 0) + problem.need;
  return problem.key.flatMap((key, unit) => {
    const target = (key / whole) * pot;
    const own = problem.offers.filter(({ municipality }) => municipality === unit);
    return Array.from({ length: 2 ** own.length }, (_, set) => {
      const taken = own.filter((_offer, at) => (set >> at) & 1);
      const places = taken.reduce((sum, each) => sum + each.places, 0);
      const cost = taken.reduce((sum, each) => sum + each.places * each.price, 0) / 1000;
      const value = ((problem.existing[unit] ?? 0) + places - target) ** 2 / target + weight * cost;
      return { unit, places, value };
    });
  });
}

const tolerance = 1e-4;

test.each([
  [300, 5000, 40],
  [1000, 20_000, 20],
])(
  "another solver finds nothing better among %i offers",
  async (size, need, weight) => {
    const problem = seededCase(size, 290, size, need);
    const columns = columnsOf(problem, weight);
    const units = problem.codes.length;
    const highs = await highsLoader();
    const model = highs.createModel({
      numCols: columns.length,
      numRows: units + 1,
      colCost: Float64Array.from(columns, ({ value }) => value),
      colLower: new Float64Array(columns.length),
      colUpper: new Float64Array(columns.length).fill(1),
      rowLower: Float64Array.from({ length: units + 1 }, (_, row) => (row < units ? 1 : need)),
      rowUpper: Float64Array.from({ length: units + 1 }, (_, row) => (row < units ? 1 : need)),
      integrality: new Int32Array(columns.length).fill(1),
      matrix: {
        format: "csc",
        numRows: units + 1,
        numCols: columns.length,
        starts: Int32Array.from({ length: columns.length + 1 }, (_, at) => 2 * at),
        indices: Int32Array.from(columns.flatMap(({ unit }) => [unit, units])),
        values: Float64Array.from(columns.flatMap(({ places }) => [1, places])),
      },
    });
    try {
      model.options.set({ output_flag: false, mip_rel_gap: tolerance });
      model.run();
      const theirs = model.getObjectiveValue();
      const ours = selectOffers(problem, weight);
      if (!ours.ok) throw new Error("no choice");
      const own = ours.value.unevenness + weight * ours.value.cost;
      expect(ours.value.provenWithin).toBe(0);
      expect(own).toBeLessThanOrEqual(theirs * (1 + 1e-9));
      expect(own).toBeGreaterThanOrEqual(theirs * (1 - tolerance));
    } finally {
      model.dispose();
    }
  },
  60_000,
);
