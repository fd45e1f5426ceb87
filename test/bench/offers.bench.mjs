// The curve of cost against unevenness through the shipped OFFERCURVE, and another solver on one of its points in the same run.
import { readFileSync } from "node:fs";
import path from "node:path";
import highsLoader from "highs";
import { loadFunctions } from "../support/loadFunctions.mjs";
import { medianTime } from "./medianTime.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** Sweden's municipalities by code, with made-up populations and stocks, and offers in them; repeatable. */
function seededCase(count) {
  let state = count;
  const draw = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const sample = readFileSync(path.join(root, "assets/samples/sweden-2022.csv"), "utf8");
  const codes = sample.match(/^\d{4}(?=,)/gm) ?? [];
  if (codes.length !== 290) throw new Error(`${codes.length} municipalities, not 290`);
  const population = codes.map(() => 3000 + draw(90_000));
  const existing = codes.map(() => draw(60));
  const offers = Array.from({ length: count }, (_, row) => ({
    site: draw(codes.length),
    places: 10 + draw(70),
    price: (15_000 + draw(20_000)) / 100,
    id: `A${String(row).padStart(5, "0")}`,
  }));
  const need = Math.round(offers.reduce((sum, { places }) => sum + places, 0) * 0.3);
  return { codes, population, existing, offers, need };
}

const curveOf = (count, bar) => ({
  name: `OFFERCURVE, 290 × ${count.toLocaleString("en")}, 11 points`,
  bar,
  unit: "s",
  async run() {
    const offerCurve = loadFunctions().get("OFFERCURVE");
    const { codes, population, existing, offers, need } = seededCase(count);
    const table = [
      ["Kod", "Folkmängd", "Eget boende"],
      ...codes.map((code, site) => [code, population[site], existing[site]]),
    ];
    const rows = [
      ["Anbud", "Kommun", "Platser", "Pris"],
      ...offers.map(({ id, site, places, price }) => [id, codes[site], places, price]),
    ];
    const [, ...points] = offerCurve(rows, table, undefined, need);
    const widest = Math.max(...points.map((point) => point[6]));
    if (points.length !== 11 || widest > 0.001)
      throw new Error(`${points.length} points, proven within ${widest}`);
    return (await medianTime(() => offerCurve(rows, table, undefined, need), { runs: 5, warmUp: 1 })) / 1000;
  },
});

/** One point as a mixed-integer programme: one subset of each municipality's offers, places adding up to the need. */
const peer = {
  name: "HiGHS, one point of 290 × 1,000, gap 0.1 %",
  bar: Infinity,
  unit: "s",
  async run() {
    const { codes, population, existing, offers, need } = seededCase(1000);
    const inhabitants = population.reduce((sum, each) => sum + each, 0);
    const pot = existing.reduce((sum, each) => sum + each, need);
    const columns = codes.flatMap((_, site) => {
      const fair = (population[site] / inhabitants) * pot;
      const own = offers.filter((offer) => offer.site === site);
      return Array.from({ length: 2 ** own.length }, (_, set) => {
        const taken = own.filter((_, at) => (set >> at) & 1);
        const places = taken.reduce((sum, offer) => sum + offer.places, 0);
        const cost = taken.reduce((sum, offer) => sum + offer.places * offer.price, 0) / 1000;
        return { site, places, value: (existing[site] + places - fair) ** 2 / fair + 10 * cost };
      });
    });
    const highs = await highsLoader();
    const start = performance.now();
    const model = highs.createModel({
      numCols: columns.length,
      numRows: codes.length + 1,
      colCost: Float64Array.from(columns, ({ value }) => value),
      colLower: new Float64Array(columns.length),
      colUpper: new Float64Array(columns.length).fill(1),
      rowLower: Float64Array.from({ length: codes.length + 1 }, (_, row) => (row < codes.length ? 1 : need)),
      rowUpper: Float64Array.from({ length: codes.length + 1 }, (_, row) => (row < codes.length ? 1 : need)),
      integrality: new Int32Array(columns.length).fill(1),
      matrix: {
        format: "csc",
        numRows: codes.length + 1,
        numCols: columns.length,
        starts: Int32Array.from({ length: columns.length + 1 }, (_, at) => 2 * at),
        indices: Int32Array.from(columns.flatMap(({ site }) => [site, codes.length])),
        values: Float64Array.from(columns.flatMap(({ places }) => [1, places])),
      },
    });
    model.options.set({ output_flag: false, mip_rel_gap: 0.001 });
    model.run();
    model.dispose();
    return (performance.now() - start) / 1000;
  },
};

export default [curveOf(1000, 0.2), curveOf(5000, 1), peer];
