import { ownFigures } from "../../src/excel/ownFigures";

const cell = (address: string, value: number) => ({ sheet: "Underlag", address, before: "", value });

it("knows the latest figures in cells and added columns, and none that came in a return", () => {
  const column = { sheet: "Underlag", table: "Kommuner", address: "D1:D4", header: "Kapacitet" };
  const found = ownFigures([
    {},
    { taken: { cells: [], columns: [{ ...column, values: [5, "", 7] }] } },
    { taken: { cells: [cell("D2", 6)], columns: [] } },
    { taken: { cells: [cell("D4", 9)], columns: [], part: { namespace: "urn:a", before: undefined } } },
  ]);
  expect(Object.fromEntries(found)).toEqual({ "Underlag!D2": "6", "Underlag!D3": "", "Underlag!D4": "7" });
});
