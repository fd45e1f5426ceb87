import { readSheet } from "../../src/xlsx/readSheet";

test("cells that hold nothing and look plain are left out", () => {
  const sheet = readSheet({ name: "B", rows: [["Kod", null, ""], [], [null, 0]] });
  expect(sheet).toEqual({
    name: "B",
    cells: [
      { row: 0, column: 0, value: "Kod" },
      { row: 2, column: 1, value: 0 },
    ],
  });
});
test("an error is an error where the file says so, and text where it is text", () => {
  const { cells } = readSheet({
    name: "B",
    rows: [["#N/A", "#N/A"]],
    cells: new Map([["0,0", { value: "#N/A", type: "error" }]]),
  });
  expect(cells.map(({ value }) => value)).toEqual([{ error: "#N/A" }, "#N/A"]);
});
