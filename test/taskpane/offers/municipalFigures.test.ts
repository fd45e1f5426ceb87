import { populationKey } from "../../../src/distribution-key";
import { defaultScenario } from "../../../src/scenario";
import { basisOfTable } from "../../../src/taskpane/offers/basisOfTable";
import { municipalFigures } from "../../../src/taskpane/offers/municipalFigures";
import { aTable } from "../aPort";
import { wordsIn } from "../wordsIn";

test("only figures above 0 have a row, in the order that they were handed over", () => {
  const named = { name: "Grund", definition: populationKey, scenario: defaultScenario(120) };
  const imported = basisOfTable("fil.xlsx", aTable(), named, false);
  if (imported.kind !== "basis") throw new Error("no basis");
  const { stands } = imported.basis;
  const [first, second] = stands.municipal.municipalities;
  const figures = [
    [1, 7],
    [2, 0],
    [0, 3],
  ] as const;
  expect(municipalFigures(figures, "Otäckt", stands, wordsIn("sv"))).toEqual([
    ["Kod", "Kommun", "Län", "Otäckt"],
    [second?.code, second?.name, second?.county, 7],
    [first?.code, first?.name, first?.county, 3],
  ]);
});
