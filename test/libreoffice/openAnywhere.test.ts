// Workbooks with our formulas, opened and saved by a program that does not know them; and workbooks that it made, given to us.
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { aCommand } from "../cli/aCommand";
import { aFile, aSheet } from "../files/aFile";
import { throughLibreOffice } from "../support/throughLibreOffice";
import { aSpreadsheetXml } from "./aSpreadsheetXml";

const live = {
  sheets: [
    ...aFile.sheets,
    {
      name: "Svar",
      cells: [
        { row: 0, column: 0, value: 0.5, formula: "FORDELA.SHARE(Underlag!D3:D5)" },
        { row: 1, column: 0, value: "Gnesta", formula: 'FORDELA.MUNICIPALITY("0461","name")' },
        { row: 2, column: 0, value: 1.5, formula: "A1*3" },
      ],
    },
  ],
};

let opened: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  opened = throughLibreOffice(
    { "levande.xlsx": await writeWorkbook(live), "rik.fods": aSpreadsheetXml },
    { recalculates: false },
  );
}, 240_000);

async function valuesOf(bytes: Uint8Array, sheet: string) {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value.sheets.find(({ name }) => name === sheet)!.cells;
}

test("without the add-in, formulas of ours show what they last came to, and come back under their names", async () => {
  const cells = await valuesOf(opened["levande"]!, "Svar");
  expect(cells.map(({ value }) => value)).toEqual([0.5, "Gnesta", 1.5]);
  expect(cells[0]!.formula).toMatch(/^FORDELA\.SHARE\(/);
  expect(cells[1]!.formula).toMatch(/^FORDELA\.MUNICIPALITY\(/);
});

test("a file that another program saved, with our names in lower case, is frozen to its values", async () => {
  const bytes = opened["levande"]!;
  expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet3.xml"]!)).toContain("_xldudf_fordela_share");
  const copy = await aCommand(["share", "a.xlsx", "--by", "country", "--out", "ut"], { "a.xlsx": bytes });
  const cells = await valuesOf(copy.written["ut/a-00.xlsx"]!, "Svar");
  expect(cells.map(({ value, formula }) => [value, formula])).toEqual([
    [0.5, undefined],
    ["Gnesta", undefined],
    [1.5, "A1*3"],
  ]);
});

test("what allocate does not concern stays byte for byte in a workbook that LibreOffice made", async () => {
  const bytes = opened["rik"]!;
  const before = unzipSync(bytes);
  const kinds = ["charts/", "pivotTables/", "pivotCache/", "comments"];
  for (const kind of kinds) expect(Object.keys(before).some((path) => path.includes(kind))).toBe(true);
  expect(strFromU8(before["xl/worksheets/sheet1.xml"]!)).toMatch(
    /conditionalFormatting[\s\S]*dataValidation/,
  );
  const done = await aCommand(["allocate", "rik.xlsx", "--out", "ny.xlsx", "--total", "120"], {
    "rik.xlsx": bytes,
  });
  expect(done.status).toBe(0);
  const after = unzipSync(done.written["ny.xlsx"]!);
  const concerned = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"];
  for (const [path, part] of Object.entries(before))
    if (!concerned.includes(path))
      expect([path, Buffer.from(after[path]!).equals(Buffer.from(part))]).toEqual([path, true]);
  expect(strFromU8(after["xl/workbook.xml"]!)).toContain("Andelen");
});

test("a county's file goes through LibreOffice and comes back with nothing lost and nothing altered", async () => {
  const given = {
    "a.xlsx": await writeWorkbook({ sheets: aFile.sheets.map((sheet) => aSheet(sheet.name, rowsOf(sheet))) }),
  };
  const shared = await aCommand(
    ["share", "a.xlsx", "--by", "county", "--out", "ut", "--freeze", "formulas"],
    given,
  );
  const back = throughLibreOffice({ "svar.xlsx": shared.written["ut/a-01.xlsx"]! }, { recalculates: false });
  const merged = await aCommand(["merge", "a.xlsx", "svar.xlsx", "--out", "ny.xlsx", "--json"], {
    ...given,
    "svar.xlsx": back["svar"]!,
  });
  expect(JSON.parse(merged.text)).toMatchObject({ files: [{ matched: true, differences: [] }] });
}, 120_000);

function rowsOf({ cells }: (typeof aFile.sheets)[number]): (string | number)[][] {
  const rows: (string | number)[][] = [];
  for (const { row, column, value } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row]!;
    while (line.length <= column) line.push("");
    line[column] = value as string | number;
  }
  return rows;
}
