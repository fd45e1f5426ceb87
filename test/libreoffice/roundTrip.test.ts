// The round over workbooks that other programs made: allocated, shared, opened and saved by LibreOffice, merged, copied whole.
// Nothing that Fördela does not know loses a byte, and the differences are exactly those that were made.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { readWorkbook } from "../../src/xlsx";
import { aCommand } from "../cli/aCommand";
import { filled } from "../files/aBase";
import { throughLibreOffice } from "../support/throughLibreOffice";
import { aSpreadsheetXml } from "./aSpreadsheetXml";

jest.setTimeout(300_000);

const header = ["Kommunkod", "Kommun", "Folkmängd", "Anläggningsboende", "Kapacitet"];
const rows = [
  ["0114", "Upplands Väsby", 47000, 30, 120],
  ["0115", "Vallentuna", 34000, 11, 90],
  ["0117", "Österåker", 48000, 7, 200],
  ["0305", "Håbo", 22500, 17, 60],
  ["0319", "Älvkarleby", 9700, 8, 40],
] as const;

/** By another library: chart, rules, validation, names, notes; with macros, custom XML and properties put in by hand. */
async function byALibrary(): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Underlag",
        rows: [header, ...rows.map((row) => [...row])],
        conditionalRules: [
          { type: "cellIs", priority: 1, operator: "greaterThan", formula: "20", range: "D2:D6" },
          {
            type: "dataBar",
            priority: 2,
            range: "C2:C6",
            dataBar: { cfvo: [{ type: "min" }, { type: "max" }], color: "FF638EC6" },
          },
        ],
        dataValidations: [
          { type: "whole", operator: "between", formula1: "0", formula2: "999", range: "D2:D6" },
        ],
        cells: new Map([["3,1", { value: "Österåker", comment: { author: "Bo", text: "Ring Österåker" } }]]),
        charts: [
          {
            type: "column",
            title: "Folkmängd",
            series: [{ name: "Folkmängd", values: "Underlag!$C$2:$C$6", categories: "Underlag!$B$2:$B$6" }],
            anchor: { from: { row: 8, col: 1 } },
          },
        ],
      },
      {
        name: "Pivot",
        pivotTables: [
          {
            name: "Boende",
            sourceSheet: "Underlag",
            sourceRange: "A1:E6",
            targetCell: "A3",
            rows: ["Kommun"],
            values: [{ field: "Anläggningsboende" }],
          },
        ],
      },
      { name: "Eget", rows: [["Summa"], [{ formula: "SUM(Underlag!D2:D6)" } as never]] },
    ],
    namedRanges: [
      { name: "Andelen", range: "0.4" },
      { name: "Folk", range: "Underlag!$C$2:$C$6" },
    ],
  });
  const parts = unzipSync(bytes);
  const put = (path: string, before: string, more: string): void => {
    const xml = strFromU8(parts[path]!);
    parts[path] = strToU8(xml.replace(before, `${more}${before}`));
  };
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  put(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `<Relationship Id="rId91" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="rId92" Type="${office}/customXml" Target="../customXml/item7.xml"/>`,
  );
  put(
    "[Content_Types].xml",
    "</Types>",
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
  );
  parts["[Content_Types].xml"] = strToU8(
    strFromU8(parts["[Content_Types].xml"]!).replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    ),
  );
  return zipSync({
    ...parts,
    "xl/vbaProject.bin": Uint8Array.from({ length: 1500 }, (_, place) => (place * 53) % 256),
    "customXml/item7.xml": strToU8('<ärende xmlns="urn:arkiv">2024-17</ärende>'),
  });
}

/** Parts that may differ: the book's list of sheets, and what is said of them; all others are the same bytes. */
function lost(before: Uint8Array, after: Uint8Array, concerned: RegExp): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.entries(old).flatMap(([path, part]) =>
    concerned.test(path) || (now[path] && Buffer.from(now[path]).equals(Buffer.from(part))) ? [] : [path],
  );
}
const book = /^\[Content_Types\]\.xml$|^xl\/workbook\.xml$|^xl\/_rels\/workbook\.xml\.rels$/;
const withTable =
  /^\[Content_Types\]\.xml$|^xl\/workbook\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/sheet1\.xml$/;
const kinds = [
  /pivotTables\/pivotTable/,
  /pivotCache/,
  /charts\/chart/,
  /drawing/,
  /comments/,
  /vbaProject\.bin/,
  /item7\.xml/,
];

/** @param row of the county's copy in which it fills in a capacity and a comment, 1-based */
async function round(name: string, original: Uint8Array, row: number) {
  const allocated = await aCommand(["allocate", name, "--out", `bas-${name}`, "--total", "200"], {
    [name]: original,
  });
  if (allocated.status !== 0) throw new Error(allocated.text);
  const base = allocated.written[`bas-${name}`]!;
  const given = { "bas.xlsx": base };
  const words = ["share", "bas.xlsx", "--out", "ut", "--freeze", "formulas", "--by"];
  const [counties, country] = [
    await aCommand([...words, "county"], given),
    await aCommand([...words, "country"], given),
  ];
  if (counties.status !== 0 || country.status !== 0) throw new Error(counties.text + country.text);
  const first = counties.written["ut/bas-01.xlsx"]!;
  const typed = filled({ name: "01.xlsx", bytes: first }, 2, {
    [`O${row}`]: "25",
    [`P${row}`]: "Lov i juli",
  });
  const { svar } = throughLibreOffice({ "svar.xlsx": typed.bytes }, { recalculates: true });
  const merged = await aCommand(
    ["merge", "bas.xlsx", "svar.xlsx", "--out", "ny.xlsx", "--accept", "all", "--json"],
    { ...given, "svar.xlsx": svar! },
  );
  return {
    base,
    country: Object.values(country.written)[0]!,
    told: JSON.parse(merged.text) as {
      files: {
        matched: boolean;
        differences: { code: string; field: string; returned: unknown; status: string }[];
      }[];
    },
    after: merged.written["ny.xlsx"]!,
  };
}

const differencesOf = ({ files }: Awaited<ReturnType<typeof round>>["told"]) =>
  files[0]!.differences.map(({ code, field, returned, status }) => [code, field, returned, status]);

test("a workbook by another library, with macros: every unknown part keeps its bytes all the way", async () => {
  const original = await byALibrary();
  for (const kind of kinds)
    expect(Object.keys(unzipSync(original)).some((path) => kind.test(path))).toBe(true);
  const { base, country, told, after } = await round("bok.xlsm", original, 3);
  expect(lost(original, base, book)).toEqual([]);
  expect(lost(base, country, /^\[Content_Types\]\.xml$|workbook\.xml|worksheets\/sheet\d+\.xml$/)).toEqual(
    [],
  );
  expect(lost(original, after, withTable)).toEqual([]);
  expect(told.files[0]!.matched).toBe(true);
  expect(differencesOf(told)).toEqual([
    ["0115", "capacity", 25, "accepted"],
    ["0115", "comment", "Lov i juli", "accepted"],
  ]);
  const sheet = strFromU8(unzipSync(after)["xl/worksheets/sheet1.xml"]!);
  expect(sheet).toMatch(/conditionalFormatting[\s\S]*dataBar/);
  expect(sheet).toContain("<dataValidation ");
  const read = await readWorkbook(after);
  expect(read.ok && read.value.names?.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Andelen", "Folk"]),
  );
  expect(
    read.ok && read.value.sheets[0]!.cells.find(({ row, column }) => row === 2 && column === 4)?.value,
  ).toBe(25);
});

test("a workbook that LibreOffice wrote, with chart and pivot table: the same", async () => {
  const { rik } = throughLibreOffice({ "rik.fods": aSpreadsheetXml }, { recalculates: false });
  const { base, country, told, after } = await round("rik.xlsx", rik!, 2);
  for (const kind of [/charts\/chart/, /pivotTable/, /pivotCache/])
    expect(Object.keys(unzipSync(after)).some((path) => kind.test(path))).toBe(true);
  expect(lost(rik!, base, book)).toEqual([]);
  expect(lost(base, country, /^\[Content_Types\]\.xml$|workbook\.xml|worksheets\/sheet\d+\.xml$/)).toEqual(
    [],
  );
  expect(lost(rik!, after, withTable)).toEqual([]);
  expect(told.files[0]!.matched).toBe(true);
  expect(differencesOf(told)).toEqual([
    ["0114", "capacity", 25, "accepted"],
    ["0114", "comment", "Lov i juli", "accepted"],
  ]);
});

test("what LibreOffice saves of the whole copy shows the same figures as were sent", async () => {
  const { country } = await round("bok.xlsm", await byALibrary(), 3);
  const { kopia } = throughLibreOffice({ "kopia.xlsx": country }, { recalculates: true });
  const [sent, back] = await Promise.all([readWorkbook(country), readWorkbook(kopia!)]);
  if (!sent.ok || !back.ok) throw new Error("not read");
  for (const { name, cells } of sent.value.sheets) {
    const there = new Map(
      back.value.sheets
        .find((each) => each.name === name)!
        .cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value]),
    );
    for (const { row, column, value } of cells)
      if (typeof value === "number") {
        const figure = Number(there.get(`${row} ${column}`));
        const place = [name, row, column];
        expect([place, Math.abs(figure - value) < 1e-8]).toEqual([place, true]);
      }
  }
});
