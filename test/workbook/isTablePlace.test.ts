import { readStoredScenarios } from "../../src/workbook/readStoredScenarios";
import { storedScenariosXml } from "../../src/workbook/storedScenariosXml";
import { isTablePlace } from "../../src/workbook/isTablePlace";

const place = { id: "1", tableName: "Kommuner", sheet: "Underlag", address: "A4:Q294" };

test("the table that scenarios were used with is read back with them", () => {
  const read = readStoredScenarios(storedScenariosXml({ active: "A", scenarios: [], table: place }));
  expect(read).toMatchObject({ ok: true, value: { table: place } });
});

test.each([undefined, "Kommuner", { ...place, address: 4 }, { ...place, tableName: 1 }])(
  "%j says of no table where it stood",
  (value) => {
    expect(isTablePlace(value)).toBe(false);
  },
);
