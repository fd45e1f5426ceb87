import { createExcelWorkbook } from "../../src/excel";
import { languages } from "../../src/base";
import { resultColumns } from "../../src/report";
import { texts } from "../../src/wording";
import { aWorkbook } from "../excel-host";
import { aMunicipalWorkbook, kommuner } from "./aMunicipalWorkbook";
import { anExcelWorkbook, written } from "./anExcelWorkbook";

const excel = anExcelWorkbook();

it("finds the table with its place, blanks as blanks and codes as text", async () => {
  await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const [table, ...others] = await createExcelWorkbook().findTables();
  expect(others).toEqual([]);
  expect(table).toMatchObject({
    tableName: "Kommuner",
    sheet: "Underlag",
    address: "A4:D16",
    origin: { sheet: "Underlag", row: 3, column: 0 },
  });
  expect(table!.values[1]).toEqual(["0114", "Upplands Väsby", 1000, ""]);
});

it("leaves a totals row out and keeps errors as their text", async () => {
  const workbook = aMunicipalWorkbook({ count: 3 });
  workbook.userEdit("Underlag!C6", "=1/0");
  await excel().reset(workbook);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Kommuner").showTotals = true;
    await context.sync();
  });
  const [table] = await createExcelWorkbook().findTables();
  expect(kommuner(workbook).area.rows).toBe(5);
  expect(table!.values).toHaveLength(4);
  expect(table!.values[2]?.[2]).toBe("#DIV/0!");
});

it("finds a headed range below titles, and ends it before a blank row and its notes", async () => {
  const rows = [
    ["Mottagande per kommun", "2018"],
    [null, null],
    ["Kod", "Kommun", "Mottagna"],
    ["0114", "Upplands Väsby", 169],
    ["0115", "Vallentuna", 122],
    [null, null, null],
    ["Källa: Migrationsverket"],
  ];
  await excel().reset(
    aWorkbook()
      .sheet("Mottagande", { at: "B2", text: [0], rows })
      .done(),
  );
  const [table, ...others] = await createExcelWorkbook().findTables();
  expect(others).toEqual([]);
  expect(table).toMatchObject({ id: "Mottagande!B4:D6", address: "B4:D6" });
  expect(table!.tableName).toBeUndefined();
  expect(table!.values).toHaveLength(3);
});

it("passes over what names no municipality, and over results of its own", async () => {
  await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const { port } = await written();
  expect((await port.findTables()).map((table) => table.sheet)).toEqual(["Underlag"]);
});

const plain = [
  ["Kommunkod", "Kommun", "Län", "Folkmängd", "Eget boende", "Anläggningsboende"],
  ["0114", "Upplands Väsby", "Stockholms län", 50000, 3, 5],
  ["0115", "Vallentuna", "Stockholms län", 35000, 7, 11],
  ["1264", "Skurup", "Skåne län", 16000, 13, 17],
];

it.each(languages.flatMap((language) => [0, 1, 3].map((gap) => [language, gap] as const)))(
  "what formulas of ours spill beside a headed range is no part of it (%s, %i columns between)",
  async (language, gap) => {
    const { headers, check } = texts[language].results;
    const result = [
      resultColumns.map((column) => headers[column]),
      ...plain.slice(1).map((row) => [...row.slice(0, 3), ...resultColumns.slice(3).map(() => 1)]),
    ];
    const findings = [
      [check.code, check.severity, check.row, check.municipality, check.text],
      ...Array.from({ length: 5 }, (_, at) => ["W201", "x", at + 2, "Skurup", "y"]),
    ];
    for (const block of [result, findings]) {
      const spaces = Array.from({ length: gap }, () => null);
      const rows = Array.from({ length: block.length }, (_, at) => [
        ...(plain[at] ?? plain[0]!.map(() => null)),
        ...spaces,
        ...block[at]!,
      ]);
      await excel().reset(
        aWorkbook()
          .sheet("Blad1", { at: "A1", text: [0], rows })
          .done(),
      );
      const found = await createExcelWorkbook().findTables();
      expect(found).toMatchObject([{ address: "A1:F4", values: plain }]);
    }
  },
);
