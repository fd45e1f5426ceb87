import { allocateFormula } from "../../src/workbook";
import { aMunicipalTable, aPopulationKey } from "./aMunicipalTable";

const tables = { key: "Nyckel", scenario: "Scenario" };

test("brackets, hashes and apostrophes in a header are escaped", () => {
  const table = aMunicipalTable(["Kod", "Kommun", "Folkmängd [2022] 'prel' #"]);
  expect(allocateFormula(table, aPopulationKey(), tables)).toContain(
    "Kommuner[[#All],[Kod]:[Folkmängd '[2022'] ''prel'' '#]]",
  );
});

test("a headed range stands with its sheet, whose apostrophes are doubled", () => {
  const { tableName: _, ...range } = aMunicipalTable(["Kod", "Kommun", "Folkmängd"]);
  const named = aPopulationKey();
  expect(allocateFormula({ ...range, sheet: "Års'data" }, named, tables)).toContain("'Års''data'!$B$4:$D$5");
});

test("blanks stay blank in the table, the key and the scenario", () => {
  const formula = allocateFormula(aMunicipalTable(["Kod", "Folkmängd"]), aPopulationKey(), tables);
  expect(formula.match(/IF\(/g)).toHaveLength(3);
});
