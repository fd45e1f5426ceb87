import { municipalLabels } from "../../src/workbook";
import type { FoundTable } from "../../src/workbook";

function aTable(...values: readonly (readonly unknown[])[]): FoundTable {
  const origin = { sheet: "A", row: 0, column: 0 };
  return { id: "t", sheet: "A", address: "A1:C9", origin, values };
}

const others = (table: FoundTable) => municipalLabels(table, undefined).others;

test("codes with or without zero, with a letter or a name, and registered names need no list", () => {
  const coded = aTable(["Kod", "Folkmängd"], ["0114", 1], [115, 1], ["K-0117", 1], ["0120 Värmdö", 1]);
  expect(municipalLabels(coded, undefined)).toEqual({ codeColumn: 0, nameColumn: undefined, others: [] });
  expect(others(aTable(["Kommun", "Folkmängd"], ["Upplands Väsby", 1], ["  vallentuna ", 1]))).toEqual([]);
});

test("a name as the agency writes it is listed with the code of its municipality", () => {
  const table = aTable(["Kommun", "Folkmängd"], ["Stockholms stad", 1], ["Uppsala", 1], ["Falu kommun", 1]);
  expect(others(table)).toEqual([
    { label: "Stockholms stad", code: "0180" },
    { label: "Falu kommun", code: "2080" },
  ]);
});
