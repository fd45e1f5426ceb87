import { readTable } from "../../src/xlsx/readTable";

test("a table has the name that formulas use", () => {
  const columns = [{ name: "Kod" }];
  expect(
    readTable({ name: "t1", displayName: "Kommuner", range: "A1:A3", columns, showTotalRow: true }),
  ).toEqual({
    name: "Kommuner",
    range: "A1:A3",
    headers: ["Kod"],
    hasTotals: true,
  });
});
test("a table that stands nowhere is none", () =>
  expect(readTable({ name: "t", columns: [] })).toBeUndefined());
