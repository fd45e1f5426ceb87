import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { countyFiles } from "../../src/files/countyFiles";
import { mergeFiles } from "../../src/files/mergeFiles";
import { patchWorkbook, readMergeLog, readWorkbook, writeWorkbook } from "../../src/xlsx";
import { aWorkbook } from "../xlsx/aWorkbook";
import { aCountyRun } from "../sharing/aCountyRun";

const base = { run: aCountyRun(), workbook: { sheets: [] } };

/** Stockholm's file with cells of a sheet filled in, as whoever received it would leave it. */
async function filled(sheet: number, cells: Readonly<Record<string, string>>) {
  const [file] = await countyFiles(base.run, "a", { formulas: true });
  const parts = unzipSync(file!.bytes);
  const path = `xl/worksheets/sheet${sheet}.xml`;
  let xml = strFromU8(parts[path]!);
  for (const [address, value] of Object.entries(cells)) {
    const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`, "s");
    expect(xml).toMatch(cell);
    xml = xml.replace(cell, (_, rest: string) => {
      const look = rest.replace(/\st="\w+"/, "");
      return Number.isFinite(Number(value)) && !value.startsWith("0")
        ? `<c r="${address}"${look}><v>${value}</v></c>`
        : `<c r="${address}"${look} t="inlineStr"><is><t>${value}</t></is></c>`;
    });
  }
  return { name: file!.name, bytes: zipSync({ ...parts, [path]: strToU8(xml) }) };
}

test("an untouched return differs in nothing", async () => {
  const merged = await mergeFiles(base, await countyFiles(base.run, "a"), true);
  expect(merged.exitStatus).toBe(0);
  expect(merged.files.map(({ matched }) => matched)).toEqual([true, true]);
});

test("a swap and a capacity come back as exactly those differences, and once", async () => {
  const returns = [await filled(3, { A2: "0114", B2: "0117", C2: "4" }), await filled(2, { O3: "25" })];
  const first = await mergeFiles(base, returns, true);
  expect(first.exitStatus).toBe(1);
  expect(
    first.files
      .flatMap(({ differences }) => differences)
      .map(({ code, field, status }) => [code, field, status]),
  ).toEqual([
    ["0114", "agreed", "accepted"],
    ["0117", "agreed", "accepted"],
    ["0115", "capacity", "accepted"],
  ]);
  expect(first.log.swaps).toMatchObject([{ from: "0114", to: "0117", persons: 4 }]);
  const workbook = { sheets: [], customXml: [first.part] };
  const again = await mergeFiles({ ...base, workbook }, [...returns].reverse(), true);
  expect(again.exitStatus).toBe(0);
  expect(again.log).toEqual(first.log);
});

test("the log put into a user's workbook is read from it the next time", async () => {
  const { log, sheet, part } = await mergeFiles(base, [await filled(2, { O3: "25" })], true);
  const patched = patchWorkbook(await writeWorkbook(aWorkbook), { sheets: [sheet], customXml: [part] });
  const read = patched.ok ? await readWorkbook(patched.value.bytes) : patched;
  if (!read.ok) throw new Error("the patched workbook does not read");
  expect(log.entries).toMatchObject([{ code: "0115", field: "capacity", value: 25 }]);
  expect(readMergeLog(read.value)).toEqual(log);
  expect(read.value.sheets.map(({ name }) => name)).toEqual([
    ...aWorkbook.sheets.map(({ name }) => name),
    "Återtaget",
  ]);
});

test("a tampered key and a tampered formula are refused with their cells", async () => {
  const { files, log } = await mergeFiles(base, [await filled(2, { C2: "0.9", I3: "77" })], true);
  expect(files[0]!.differences.map(({ field, status, reason }) => [field, status, reason])).toEqual([
    ["Kommuner!C2", "refused", "altered"],
    ["Kommuner!I3", "refused", "altered"],
  ]);
  expect(log.entries).toEqual([]);
});

test("what is truncated, damaged or no copy cannot be read, and the rest is taken", async () => {
  const good = await filled(2, { O3: "25" });
  const cut = { name: "cut.xlsx", bytes: good.bytes.subarray(0, good.bytes.length / 2) };
  const parts = unzipSync(good.bytes);
  const item = strToU8(
    '<!DOCTYPE x [<!ENTITY a "b">]><copy xmlns="https://fordela.example/copy/1">&a;</copy>',
  );
  const hostile = { name: "hostile.xlsx", bytes: zipSync({ ...parts, "customXml/item1.xml": item }) };
  const merged = await mergeFiles(base, [cut, good, hostile], true);
  expect(merged.exitStatus).toBe(2);
  expect(merged.unread.map(({ file, issues }) => [file, issues[0]?.code])).toEqual([
    ["cut.xlsx", "F802"],
    ["hostile.xlsx", "F804"],
  ]);
  expect(merged.log.entries).toHaveLength(1);
});
