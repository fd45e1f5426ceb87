import { municipalTableOf } from "../../src/workbook";
import type { FoundTable } from "../../src/workbook";

const found: FoundTable = {
  id: "a",
  sheet: "Underlag",
  address: "C3:D4",
  origin: { sheet: "Underlag", row: 2, column: 2 },
  values: [
    ["Kod", "Kommun"],
    ["1860", "Laxå"],
  ],
};

it("reads a table once, and anew for another country or another table", () => {
  const read = municipalTableOf(found);
  expect(read.ok && read.value.country).toBe("SE");
  expect(municipalTableOf(found)).toBe(read);
  expect(municipalTableOf({ ...found })).not.toBe(read);
  const norwegian = municipalTableOf(found, "NO");
  expect(norwegian).not.toBe(read);
  expect(norwegian.ok && norwegian.value.municipalities[0]?.name).toBe("Vestvågøy");
});

it("a block without a header has no municipalities", () => {
  expect(municipalTableOf({ ...found, values: [[""], [""]] }).issues[0]?.code).toBe("F101");
});
