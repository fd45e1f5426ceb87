import { referredBlock } from "../../../src/files/native/referredBlock";
import type { WorkbookFile } from "../../../src/xlsx";
import { aSheet } from "../aFile";

const headers = ["Kod", "Folk"];
const file: WorkbookFile = {
  sheets: [
    {
      ...aSheet("Län & folk", [headers, ["0114", 5], ["0115", 7]]),
      tables: [{ name: "Kommuner", range: "A1:B3", headers }],
    },
    {
      name: "Svar",
      cells: [
        { row: 0, column: 0, value: 0.4, formula: "FORDELA.SHARE(Kommuner[Folk])", spill: "A1:A2" },
        { row: 1, column: 0, value: 0.6 },
      ],
    },
  ],
  names: [
    { name: "Folket", formula: "'Län & folk'!$B$2:$B$3" },
    { name: "Folket", formula: "0.5", sheet: "Svar" },
    { name: "Runt", formula: "Runt" },
  ],
};
const there = (text: string, sheet = "Län & folk") => {
  const block = referredBlock(file, sheet, text);
  return block && [block.cell(0, 0), block.rows, block.value(block.rows - 1, 0)];
};

test.each([
  ["B2:B3", "'Län & folk'!$B$2", 2, 7],
  ["'län & folk'!$B$3", "'Län & folk'!$B$3", 1, 7],
  ["Kommuner[Folk]", "'Län & folk'!$B$2", 2, 7],
  ['IF(Kommuner[Folk]="","",Kommuner[Folk])', "'Län & folk'!$B$2", 2, 7],
  ["folket", "'Län & folk'!$B$2", 2, 7],
  ["ANCHORARRAY(Svar!A1)", "'Svar'!$A$1", 2, 0.6],
  ["Svar!A1#", "'Svar'!$A$1", 2, 0.6],
])("%s", (text, cell, rows, last) => expect(there(text)).toEqual([cell, rows, last]));

test("a name of the sheet goes before one of the workbook", () =>
  expect(there("Folket", "Svar")).toEqual(["0.5", 1, 0.5]));

test.each(["B2:B3*2", "Runt", "Okänd", "Borta!A1", "Kommuner[Borta]", 'IF(B2="",0,B2)', "B:B"])(
  "%s names no cells",
  (text) => expect(there(text)).toBeUndefined(),
);
