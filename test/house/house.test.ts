import { existsSync } from "node:fs";
import path from "node:path";
import { exportFaults } from "./exportFaults";
import { fileFaults } from "./fileFaults";
import { filesUnder } from "./filesUnder";
import { layerFaults } from "./layerFaults";
import { mirrorFaults } from "./mirrorFaults";
import { packageFaults } from "./packageFaults";
import { purityFaults } from "./purityFaults";
import { termFaults } from "./termFaults";
import { wordingFaults } from "./wordingFaults";
import { signatures } from "../../src/functions/metadata/signatures";

const root = path.resolve(__dirname, "../..");

describe("the house", () => {
  test.each([
    ["keeps its walls: imports point backwards and pass through doors", layerFaults],
    ["keeps its early rooms pure", purityFaults],
    ["uses names that say something", termFaults],
    ["has one exported thing per file, named for it", exportFaults],
    ["has a test beside every file that does something", mirrorFaults],
    ["has short files that know no machine and put nothing off", fileFaults],
    ["depends on exact, free packages", packageFaults],
  ])("%s", (_sentence, faults) => {
    expect(faults(root)).toEqual([]);
  });

  test("says everything in English, Swedish and Norwegian", async () => {
    const folder = "src/wording";
    if (!existsSync(path.join(root, folder))) return;
    const languages: Record<string, Record<string, unknown>> = { en: {}, sv: {}, nb: {} };
    for (const [language, texts] of Object.entries(languages)) {
      for (const file of filesUnder(root, `${folder}/${language}`).filter((name) => name.endsWith(".ts"))) {
        const exported = (await import(path.join(root, file))) as Record<string, unknown>;
        // A file's name is its key; what it exports may be called after its language.
        texts[path.basename(file, ".ts")] =
          Object.values(exported).length === 1 ? Object.values(exported)[0] : exported;
      }
      expect(Object.keys(texts).length).toBeGreaterThan(0);
    }
    expect(wordingFaults(languages)).toEqual([]);
  });

  test("keeps the names and parameters that workbooks have stored", () => {
    const stored = `
      SHARE(values, transform, population)
      BLEND(shares, weights)
      KEY(table, definition)
      CREDIT(stock, weights)
      APPORTION(total, weights, minimum, maximum, codes, method)
      TARGET(total, key, existing, codes, method)
      SHORTFALL(target, existing)
      PLACES(total, key, existing, minimum, maximum, codes, method)
      LEVEL(total, key, existing, minimum, maximum)
      PERTHOUSAND(persons, population)
      EVENNESS(persons, base, measure)
      MUNICIPALITY(query, field, country)
      CHECK(table, definition, scenario)
      ALLOCATE(table, definition, scenario, columns)
      EXPLAIN(municipality, table, definition, scenario)
      RANKOFFERS(offers, table, definition, scenario, rules)
      SELECTOFFERS(offers, table, definition, scenario, rules)
      OFFERCURVE(offers, table, definition, scenario, rules, points)
      SURCHARGES(offers, table, definition, scenario, rules)`;
    const now = Object.entries(signatures).map(([name, parameters]) => `${name}(${parameters.join(", ")})`);
    expect(now).toEqual(stored.trim().split(/\n\s*/));
  });
});
