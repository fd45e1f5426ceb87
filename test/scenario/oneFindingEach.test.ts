import { readKeyDefinition } from "../../src/distribution-key";
import { defaultScenario, runScenario } from "../../src/scenario";
import { readTable } from "../../src/tables";

const table = readTable([
  ["Kod", "Kommun", "Folkmängd", "Eget boende", "Kapacitet"],
  ["0114", "Upplands Väsby", 49262, 120, 90],
  ["0180", "Stockholm", "", 2400, 900],
]);
const definition = readTable([
  ["Kriterium", "Kolumn", "Omräkning", "Vikt"],
  ["Folkmängd", "Folkmängd", "andel", 37],
  ["Eget boende", "Eget boende", "inverseRate", 43],
  ["Kapacitet", "Kapacitet", "complement", 20],
]);

test("a population that three criteria need and that is missing is one finding", () => {
  if (!table.ok || !definition.ok) throw new Error("the case itself must be readable");
  const key = readKeyDefinition(definition.value);
  if (!key.ok) throw new Error("the key must be readable");
  const refused = runScenario(table.value, key.value, defaultScenario(100));
  expect(refused.issues.filter((issue) => issue.code === "F203")).toHaveLength(1);
});
