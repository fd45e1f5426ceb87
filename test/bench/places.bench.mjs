// PLACES through the shipped file, as Excel calls it: columns in, one column out.
import { loadFunctions } from "../support/loadFunctions.mjs";
import { medianTime } from "./medianTime.mjs";
import { municipalColumns } from "./municipalColumns.mjs";

const placesOf = (rows, bar) => ({
  name: `PLACES, ${rows.toLocaleString("en")} rows`,
  bar,
  unit: "ms",
  run() {
    const places = loadFunctions().get("PLACES");
    const { population, existing } = municipalColumns(rows);
    const total = rows * 10;
    const result = places([[total]], population, existing);
    const sum = result.reduce((all, [figure]) => all + figure, 0);
    if (sum !== total) throw new Error(`the places add up to ${sum}, not ${total}`);
    return medianTime(
      () => places([[total]], population, existing),
      rows > 10_000 ? { runs: 7, warmUp: 3 } : { runs: 31, warmUp: 20 },
    );
  },
});

export default [placesOf(290, 1), placesOf(10_000, 10), placesOf(100_000, 100)];
