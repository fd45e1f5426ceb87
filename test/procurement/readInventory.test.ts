import fc from "fast-check";
import { readInventory } from "../../src/procurement";
import type { Inventory, InventoryWishes } from "../../src/procurement";
import { readTable } from "../../src/tables";

const headers = ["Kommun", "Platser", "Användbar andel", "Tillgänglig från", "Dubbelräkning"];
type Row = readonly [string, unknown, unknown, unknown, unknown];

function read(rows: readonly Row[], wishes?: InventoryWishes) {
  const table = readTable([headers, ...rows]);
  if (!table.ok) throw new Error("the inventory does not read");
  return readInventory(table.value, "SE", wishes);
}

function inventory(rows: readonly Row[], wishes?: InventoryWishes): Inventory {
  const result = read(rows, wishes);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const capacities = ({ municipalities }: Inventory) =>
  Object.fromEntries(municipalities.map(({ municipality, capacity }) => [municipality.name, capacity]));

test("several rows of a municipality make one capacity, and a total row is left out", () => {
  const found = inventory([
    ["Trosa", 40, "50 %", "", ""],
    ["Gnesta", 103, 1, "", ""],
    ["Trosa", 72, 1, "", ""],
    ["Summa", 215, "", "", ""],
  ]);
  expect(capacities(found)).toEqual({ Gnesta: 103, Trosa: 92 }); // 20 + 72
  expect(found.issues.map(({ code }) => code)).toEqual(["W201"]);
});

test("a missing usable share is never 1: the row is named and its places are not counted", () => {
  const found = inventory([
    ["Trosa", 40, "", "", ""],
    ["Trosa", 9, 1, "", ""],
  ]);
  expect(found.municipalities).toMatchObject([{ claimed: 49, capacity: 9, notCounted: { noShare: 40 } }]);
  expect(found.issues).toMatchObject([{ code: "W520", row: 2, municipality: "0488", found: 40 }]);
});

test("a share given for the rows that state none leaves those that do as they are", () => {
  const rows: Row[] = [
    ["Trosa", 40, "", "", ""],
    ["Trosa", 10, 0.5, "", ""],
    ["Gnesta", 9, 0, "", ""],
  ];
  // 29 % of 40 and 50 % of 10 are 16.6; a stated 0 is not a silence
  const found = inventory(rows, { unstatedShare: 0.29 });
  expect(capacities(found)).toEqual({ Gnesta: 0, Trosa: 16 });
  expect(found.issues).toEqual([]);
  expect(capacities(inventory(rows, { unstatedShare: 0 }))).toEqual({ Gnesta: 0, Trosa: 5 });
});

test("places that come after the wanted date, or without a date, are not there yet", () => {
  const rows: Row[] = [
    ["Trosa", 10, 1, "2022-06-01", ""],
    ["Trosa", 20, 1, "2022-06-02", ""],
    ["Trosa", 40, 1, "", ""],
  ];
  expect(capacities(inventory(rows))).toEqual({ Trosa: 70 });
  const found = inventory(rows, { wantedBy: "2022-06-01" });
  expect(found.municipalities).toMatchObject([{ capacity: 10, notCounted: { notYet: 20, noDate: 40 } }]);
  expect(found.issues.map(({ code, row }) => [code, row])).toEqual([
    ["W522", 3],
    ["W523", 4],
  ]);
});

test("places with the same mark count once, with a remark", () => {
  const found = inventory([
    ["Trosa", 50, 1, "", "hotellet"],
    ["Gnesta", 45, 1, "", "Hotellet"],
    ["Gnesta", 3, 1, "", "nej"],
  ]);
  expect(capacities(found)).toEqual({ Gnesta: 3, Trosa: 50 });
  expect(found.issues).toMatchObject([{ code: "W521", severity: "remark", row: 3, found: 45 }]);
});

test("columns chosen by hand go before the headers", () => {
  expect(
    capacities(inventory([["Trosa", 5, 1, "", 77]], { columns: { places: 4, doubleCounted: 3 } })),
  ).toEqual({ Trosa: 77 });
});

test.each([
  [[["Trosa", "", 1, "", ""]], "F107"],
  [[["Trosa", 5, 75, "", ""]], "F522"],
  [[["Atlantis", 5, 1, "", ""]], "F202"],
])("%j is refused with %s", (rows, code) => {
  expect(read(rows as unknown as Row[]).issues.map((issue) => issue.code)).toContain(code);
  expect(read(rows as unknown as Row[]).ok).toBe(false);
});

test("without a column of places there is no inventory", () => {
  const table = readTable([
    ["Kommun", "Skola"],
    ["Trosa", "ja"],
  ]);
  if (!table.ok) throw new Error("the table does not read");
  expect(readInventory(table.value, "SE").issues).toMatchObject([{ code: "F520" }]);
});

test("row order plays no part, and capacity and places left out never exceed the places claimed", () => {
  const aRow: fc.Arbitrary<Row> = fc.tuple(
    fc.constantFrom("Trosa", "Gnesta", "Flen"),
    fc.integer({ min: 0, max: 900 }),
    fc.constantFrom<unknown>("", 0, 0.29, 0.5, 1),
    fc.constantFrom("", "2022-05-01", "2022-07-01"),
    fc.constantFrom("", "ja", "a", "b"),
  );
  fc.assert(
    fc.property(fc.array(aRow, { minLength: 1, maxLength: 12 }), (rows) => {
      const wishes = { wantedBy: "2022-06-01" };
      const found = inventory(rows, wishes);
      expect(capacities(inventory([...rows].reverse(), wishes))).toEqual(capacities(found));
      for (const { capacity, claimed, notCounted } of found.municipalities) {
        const left = Object.values(notCounted).reduce((all, each) => all + each, 0);
        expect(capacity + left).toBeLessThanOrEqual(claimed);
      }
    }),
  );
});
