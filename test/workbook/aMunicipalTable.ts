import { defaultScenario } from "../../src/scenario";
import type { FoundTable, NamedScenario } from "../../src/workbook";

/** A table of one row at B4 of Underlag, with these headers. */
export function aMunicipalTable(headers: readonly string[]): FoundTable {
  return {
    id: "1",
    tableName: "Kommuner",
    sheet: "Underlag",
    address: "B4:D5",
    origin: { sheet: "Underlag", row: 3, column: 1 },
    values: [headers, headers.map(() => 1)],
  };
}

/** A scenario by one column. */
export function aPopulationKey(column = "population"): NamedScenario {
  const criteria = [{ name: "Folkmängd", column, transform: "share", weight: 1 }] as const;
  return { name: "Grund", definition: { criteria }, scenario: defaultScenario(100) };
}
