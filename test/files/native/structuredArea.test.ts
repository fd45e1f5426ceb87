import { structuredArea } from "../../../src/files/native/structuredArea";

const table = {
  name: "Kommuner",
  range: "B3:E9",
  headers: ["Kod", "Folk\nmängd", "Antal [st]", "Kapacitet"],
  hasTotals: true,
};
const corner = { row: 2, column: 1, rows: 7 };

test.each([
  ["", [3, 1, 5, 4]],
  ["[#All]", [2, 1, 7, 4]],
  ["[#Headers]", [2, 1, 1, 4]],
  ["[folk mängd]", [3, 2, 5, 1]],
  ["[[#All],[Kod]:[Antal '[st']]]", [2, 1, 7, 3]],
  ["[[#Data],[Kapacitet]]", [3, 4, 5, 1]],
] as const)("Kommuner%s", (items, [row, column, rows, columns]) =>
  expect(structuredArea(table, items, corner)).toEqual({ row, column, rows, columns }),
);

test.each(["[Okänd]", "[[#This Row],[Kod]]", "[#Totals]"])("Kommuner%s names no block", (items) =>
  expect(structuredArea(table, items, corner)).toBeUndefined(),
);
