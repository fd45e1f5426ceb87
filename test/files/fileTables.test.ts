import { fileTables } from "../../src/files/fileTables";
import { resultColumns } from "../../src/report";
import { texts } from "../../src/wording";
import { aFile, aSheet } from "./aFile";

test("a headed range is found under its title, and ends before the blank row", () => {
  const [table, ...others] = fileTables(aFile);
  expect(others).toEqual([]);
  expect(table).toMatchObject({ sheet: "Underlag", address: "B2:E5", origin: { row: 1, column: 1 } });
  expect(table?.values).toHaveLength(4);
});
test("a header of several rows leaves cells blank: the table goes on to the first column that is blank throughout", () => {
  const [table] = fileTables({
    sheets: [
      aSheet("Totalt", [
        ["Folkmängd", "", "", "", "", ""],
        ["Kommun", "Kommunnamn", "Folkmängd", "", "", "Not"],
        ["", "", "kvinnor", "män", "", ""],
        ["", "", "", "2023", "", ""],
        ["0114", "Upplands Väsby", 24, 25, "", ""],
        ["0115", "Vallentuna", 17, 18, "", "se not"],
        ["", "", "", "", "", "slut"],
      ]),
    ],
  });
  expect(table?.address).toBe("A2:D6");
});
test("a list of sources with names only is no table", () =>
  expect(
    fileTables({
      sheets: [
        aSheet("A", [
          ["Kommun", "Källa"],
          ["Gnesta", "SCB"],
        ]),
      ],
    }),
  ).toEqual([]));

test("a result of ours beside the table is no part of it, with or without a column between", () => {
  const own = resultColumns.map((column) => texts.sv.results.headers[column]);
  const figures = resultColumns.map(() => 1);
  const tables = [[""], []].flatMap((between) =>
    fileTables({
      sheets: [
        aSheet("Blad1", [
          ["Kommunkod", "Kommun", "Folkmängd", ...between, ...own],
          ["0461", "Gnesta", 11000, ...between, ...figures],
        ]),
      ],
    }),
  );
  expect(tables.map(({ address }) => address)).toEqual(["A1:C2", "A1:C2"]);
});
