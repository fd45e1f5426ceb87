// The whole job in one formula, for Norway's municipalities with three stocks, all columns.
import path from "node:path";
import esbuild from "esbuild";
import { loadFunctions } from "../support/loadFunctions.mjs";
import { medianTime } from "./medianTime.mjs";
import { municipalColumns } from "./municipalColumns.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** The product's own register, read from its source: real codes and names, so that every row is recognised. */
function norwegianMunicipalities() {
  const options = { bundle: true, write: false, format: "cjs", platform: "node" };
  const [output] = esbuild.buildSync({
    entryPoints: [path.join(root, "src/municipalities/index.ts")],
    ...options,
  }).outputFiles;
  const loaded = { exports: {} };
  new Function("module", "exports", output.text)(loaded, loaded.exports);
  return loaded.exports.registeredMunicipalities("NO");
}

export default {
  name: "ALLOCATE, 357 rows, all columns",
  bar: 5,
  unit: "ms",
  run() {
    const allocate = loadFunctions().get("ALLOCATE");
    const register = norwegianMunicipalities();
    const { population, existing } = municipalColumns(register.length);
    const table = [
      ["Kode", "Kommune", "Fylke", "Folkemengde", "Egen bolig", "Mottaksplass"],
      ...register.map(({ code, name, county }, row) => [
        code,
        name,
        county,
        population[row][0],
        existing[row][0],
        existing[(row + 100) % register.length][0],
      ]),
    ];
    const result = allocate(table, null, [[5000]]);
    if (result.length !== 358) throw new Error(`${result.length} rows came back, not 358`);
    return medianTime(() => allocate(table, null, [[5000]]), { runs: 31, warmUp: 100 });
  },
};
