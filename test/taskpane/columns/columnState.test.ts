import { columnState } from "../../../src/taskpane/columns/columnState";
import { readMunicipalities } from "../../../src/municipalities";
import { readTable } from "../../../src/tables";

const read = readTable(
  [
    ["Kod", "Kommun", "Folkmängd", "ABO"],
    ["0114", "Upplands Väsby", 50000, 3],
    ["0115", "Vallentuna", 35000, ".."],
    ["1264", "Skurup", 16000, "ungefär 9"],
    ["2421", "Storuman", 5800, ""],
    ["0117", "Österåker", 49138, 8],
    ["0120", "Värmdö", 46000, 7],
    ["0123", "Järfälla", 83000, "<5"],
    ["0125", "Ekerö", 29000, 1],
    ["", "Riket", 999999, ".."],
  ],
  { sheet: "Underlag", row: 3, column: 0 },
);
const municipal = read.ok ? readMunicipalities(read.value) : read;

test("masked, text and missing cells are counted apart, each with the first one's place; the total row is left out", () => {
  if (!municipal.ok) throw new Error(JSON.stringify(municipal.issues));
  expect(columnState(municipal.value, 3)).toEqual({ figures: 4, gaps: [] });
  expect(
    columnState({ ...municipal.value, municipalities: municipal.value.municipalities.slice(0, 6) }, 3)
      .figures,
  ).toBe(3);
  const mostly = {
    ...municipal.value,
    municipalities: municipal.value.municipalities.filter(({ code }) => code !== "2421"),
  };
  expect(columnState(mostly, 3)).toEqual({
    figures: 4,
    gaps: [
      { kind: "suppressed", count: 2, cell: "D6", found: ".." },
      { kind: "text", count: 1, cell: "D7", found: "ungefär 9" },
    ],
  });
});

test("a column of names is no column of figures: nothing is missing in it", () => {
  if (!municipal.ok) throw new Error(JSON.stringify(municipal.issues));
  expect(columnState(municipal.value, 1)).toEqual({ figures: 0, gaps: [] });
});
