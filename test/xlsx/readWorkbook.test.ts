import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import type { FileSheet, WorkbookFile } from "../../src/xlsx";
import { aWorkbook } from "./aWorkbook";

async function codes(bytes: Uint8Array): Promise<string[]> {
  const read = await readWorkbook(bytes);
  return read.ok ? [] : read.issues.map(({ code }) => code);
}
async function opened(bytes: Uint8Array): Promise<WorkbookFile> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.issues.map(({ code }) => code).join());
  return read.value;
}
async function patched(file: string, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await writeWorkbook(aWorkbook));
  return zipSync({ ...parts, [file]: strToU8(change(strFromU8(parts[file]!))) });
}
const valueAt = (sheet: FileSheet | undefined, row: number, column: number): unknown =>
  sheet?.cells.find((cell) => cell.row === row && cell.column === column)?.value;

test("formulas as LibreOffice stores them are shown as Excel shows them", async () => {
  const bytes = await patched("xl/worksheets/sheet1.xml", (xml) =>
    xml.replace("SUBTOTAL(109,Kommuner[Antal])", "_xldudf_fordela_share(_xlfn._xlws.sort(B4))"),
  );
  const { sheets } = await opened(bytes);
  const cell = sheets[0]?.cells.find(({ row, column }) => row === 4 && column === 1);
  expect(cell).toEqual({ row: 4, column: 1, value: 1381.5, formula: "FORDELA.SHARE(SORT(B4))" });
});

test("a date is its number with a date's format", async () => {
  const bytes = await writeWorkbook({
    sheets: [
      { name: "B", cells: [{ row: 0, column: 0, value: 44926, look: { numberFormat: "yyyy-mm-dd" } }] },
    ],
  });
  expect((await opened(bytes)).sheets[0]?.cells).toEqual([
    { row: 0, column: 0, value: 44926, look: { numberFormat: "yyyy-mm-dd" } },
  ]);
});

test("a file cut short anywhere, or no workbook at all, is refused and never read in part", async () => {
  const bytes = await writeWorkbook(aWorkbook);
  for (const part of [0.1, 0.5, 0.9, 0.99]) {
    expect([part, await codes(bytes.slice(0, Math.floor(bytes.length * part)))]).toEqual([part, ["F802"]]);
  }
  expect(await codes(new Uint8Array())).toEqual(["F802"]);
  expect(await codes(strToU8("Kod;Kommun"))).toEqual(["F802"]);
  expect(await codes(zipSync({ "a.txt": strToU8("a") }))).toEqual(["F802"]);
});

test("one damaged byte is noticed, or changes nothing", async () => {
  const bytes = await writeWorkbook(aWorkbook);
  const whole = await opened(bytes);
  for (let place = 0; place < bytes.length; place += 97) {
    const damaged = bytes.slice();
    damaged[place] = damaged[place]! ^ 0x04;
    const read = await readWorkbook(damaged);
    if (read.ok) expect([place, read.value]).toEqual([place, whole]);
    else expect([place, read.issues[0]?.code]).toEqual([place, expect.stringMatching(/^F80[235]$/)]);
  }
});

test("a sheet whose XML is broken is refused", async () => {
  expect(await codes(await patched("xl/worksheets/sheet1.xml", (xml) => xml.slice(0, 400)))).toEqual([
    "F802",
  ]);
});

test("a file with a password, or of the old kind, is named as such", async () => {
  expect(await codes(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toEqual(["F805"]);
});

test("declared entities are refused, also in UTF-16", async () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]>';
  expect(
    await codes(await patched("xl/sharedStrings.xml", (xml) => xml.replace("<sst", `${bomb}<sst`))),
  ).toEqual(["F804"]);
  const parts = unzipSync(await writeWorkbook(aWorkbook));
  const wide = new Uint8Array(
    Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${bomb}<sst/>`, "utf16le"),
  );
  expect(await codes(zipSync({ ...parts, "xl/sharedStrings.xml": wide }))).toEqual(["F804"]);
});

test("a cell at the far corner is refused, not laid out", async () => {
  const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
  const bytes = await patched("xl/worksheets/sheet3.xml", (xml) => xml.replace("</sheetData>", far));
  expect(await codes(bytes)).toEqual(["F802"]);
});

// Published files, which stand beside the project and not in it.
const raw = path.resolve(__dirname, "../../../shared/data/raw");
if (existsSync(raw)) {
  test("SCB's population table, as published", async () => {
    const { sheets } = await opened(readFileSync(path.join(raw, "se-scb-folkmangd-be0101-2023.xlsx")));
    const texts = sheets.flatMap(({ cells }) => cells.map(({ value }) => String(value).trim()));
    expect(texts).toEqual(expect.arrayContaining(["Riket", "Upplands Väsby", "Kiruna"]));
    expect(sheets.flatMap(({ merged = [] }) => merged).length).toBeGreaterThan(0);
  });
  test("NAV's job seekers, as published: from B2 on", async () => {
    const { sheets } = await opened(readFileSync(path.join(raw, "no-nav-arbeidssokere-2025-01.xlsx")));
    expect(sheets.length).toBe(3);
    expect(valueAt(sheets[0], 0, 0)).toBeUndefined();
    expect(sheets.flatMap(({ cells }) => cells.map(({ value }) => value))).toContain("03 Oslo");
  });
} else {
  test("published files are not beside the project: only our own are read", () =>
    expect(existsSync(raw)).toBe(false));
}
