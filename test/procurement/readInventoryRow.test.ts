import { inventoryColumns } from "../../src/procurement";
import { readInventoryRow } from "../../src/procurement/readInventoryRow";
import { readTable } from "../../src/tables";
import { aMunicipality } from "./aMunicipality";

const headers = [
  "Kommun",
  "Platser",
  "Operatör",
  "Slag",
  "Tillgänglig från",
  "Användbar andel",
  "Dubbelräknad",
  "Skola",
];

function rowOf(...cells: readonly unknown[]) {
  const table = readTable([headers, ["Gnesta", ...cells]], { sheet: "Inventering", row: 4, column: 0 });
  if (!table.ok) throw new Error("the row does not read");
  return readInventoryRow(table.value, inventoryColumns(table.value), aMunicipality("0461"));
}

test("a full row is read as it stands", () => {
  const { row, issues } = rowOf(103, "Privat", "Hyresavtal", "2022-06-01", "75 %", "A", 8);
  expect(issues).toEqual([]);
  expect(row).toMatchObject({
    places: 103,
    operator: "private",
    kind: "rentalContract",
    availableFrom: "2022-06-01",
    usableShare: 0.75,
    doubleCounted: "a",
    access: { school: 8 },
  });
});

test("what is not stated stays unknown, and no is no mark", () => {
  const { row, issues } = rowOf(103, "", "-", "", "", "nej", "");
  expect(issues).toEqual([]);
  expect(Object.keys(row).sort()).toEqual(["access", "municipality", "places"]);
});

test.each([
  [["", "", "", "", 1, "", ""], "F107", "B6"],
  [["..", "", "", "", 1, "", ""], "F108", "B6"],
  [[-4, "", "", "", 1, "", ""], "F110", "B6"],
  [[2.5, "", "", "", 1, "", ""], "F112", "B6"],
  [[9, "kyrkan", "", "", 1, "", ""], "W524", "C6"],
  [[9, "", "slott", "", 1, "", ""], "W524", "D6"],
  [[9, "", "", "snart", 1, "", ""], "F521", "E6"],
  [[9, "", "", "", 75, "", ""], "F522", "F6"],
  [[9, "", "", "", 1, "#N/A", ""], "F111", "G6"],
  [[9, "", "", "", 1, "", "nära"], "W525", "H6"],
])("%j is told with its cell: %s in %s", (cells, code, cell) => {
  expect(rowOf(...cells).issues).toMatchObject([{ code, cell, municipality: "0461" }]);
});
