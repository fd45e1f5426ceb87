import { strToU8, unzipSync, zipSync } from "fflate";
import { mergeFiles } from "../../src/files/mergeFiles";
import type { CountyFile } from "../../src/files/countyFiles";
import type { Accepted } from "../../src/sharing";
import { readMergeLog } from "../../src/xlsx";
import { aBase, filled, patched, readBase, sentFrom } from "./aBase";

async function merged(bytes: Uint8Array, files: readonly CountyFile[], accepted: Accepted = true) {
  const made = await mergeFiles(await readBase(bytes), files, accepted);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
}

test("an untouched return differs in nothing and changes nothing", async () => {
  const { bytes, stockholm, uppsala } = await sentFrom(aBase());
  const { exitStatus, files, patch } = await merged(bytes, [stockholm, uppsala]);
  expect([exitStatus, patch]).toEqual([0, {}]);
  expect(files.map(({ matched }) => matched)).toEqual([true, true]);
});

test("a swap and a capacity come back as exactly those differences, take effect in the base, and once", async () => {
  const { bytes, run, stockholm } = await sentFrom(aBase());
  const returns = [
    filled(stockholm, 3, { A2: "0114", B2: "0117", C2: "4" }),
    { ...filled(stockholm, 2, { O3: "25" }), name: "b.xlsx" },
  ];
  const first = await merged(bytes, returns);
  const places = (code: string, { results } = run) =>
    results.find(({ municipality }) => municipality.code === code)!.places;
  expect(first.exitStatus).toBe(1);
  expect(first.files.flatMap(({ differences }) => differences)).toEqual([
    { code: "0114", field: "agreed", sent: places("0114"), returned: places("0114") - 4, status: "accepted" },
    { code: "0117", field: "agreed", sent: places("0117"), returned: places("0117") + 4, status: "accepted" },
    { code: "0115", field: "capacity", sent: null, returned: 25, status: "accepted" },
  ]);
  expect(first.log.swaps).toMatchObject([{ from: "0114", to: "0117", persons: 4 }]);
  const base = patched(bytes, first.patch);
  const next = (await readBase(base)).run;
  expect(next.results.map((each) => each.places)).toEqual(
    run.results.map((each) => each.places + ({ "0114": -4, "0117": 4 }[each.municipality.code] ?? 0)),
  );
  const again = await merged(base, [...returns].reverse());
  expect([again.exitStatus, again.patch, again.log]).toEqual([0, {}, first.log]);
});

test("the log put into a user's workbook is read from it the next time", async () => {
  const { bytes, stockholm } = await sentFrom(aBase());
  const { log, patch } = await merged(bytes, [filled(stockholm, 2, { O3: "25" })]);
  const { workbook } = await readBase(patched(bytes, patch));
  expect(log.entries).toMatchObject([{ code: "0115", field: "capacity", value: 25, file: "a-01.xlsx" }]);
  expect(readMergeLog(workbook)).toMatchObject({ ok: true, value: log });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Underlag", "Val", "Återtaget"]);
});

test("a sheet of the user's that bears the log's name is left alone", async () => {
  const own = { name: "återtaget", cells: [{ row: 0, column: 0, value: "Mina anteckningar" }] };
  const { bytes, stockholm } = await sentFrom({ sheets: [...aBase().sheets, own] });
  const { patch } = await merged(bytes, [filled(stockholm, 2, { O3: "25" })]);
  const { workbook } = await readBase(patched(bytes, patch));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Underlag", "Val", "återtaget", "Återtaget 2"]);
});

test("a tampered key and a tampered formula are refused with their cells", async () => {
  const { bytes, stockholm } = await sentFrom(aBase());
  const { files, log } = await merged(bytes, [filled(stockholm, 2, { C2: "0.9", I3: "77" })]);
  expect(files[0]!.differences.map(({ field, status, reason }) => [field, status, reason])).toEqual([
    ["Kommuner!C2", "refused", "altered"],
    ["Kommuner!I3", "refused", "altered"],
  ]);
  expect(log.entries).toEqual([]);
});

test("what is truncated, damaged or no copy cannot be read, and the rest is taken", async () => {
  const { bytes, stockholm } = await sentFrom(aBase());
  const good = filled(stockholm, 2, { O3: "25" });
  const cut = { name: "cut.xlsx", bytes: good.bytes.subarray(0, good.bytes.length / 2) };
  const parts = unzipSync(good.bytes);
  const item = strToU8(
    '<!DOCTYPE x [<!ENTITY a "b">]><copy xmlns="https://fordela.example/copy/1">&a;</copy>',
  );
  const hostile = { name: "hostile.xlsx", bytes: zipSync({ ...parts, "customXml/item1.xml": item }) };
  const { exitStatus, unread, log } = await merged(bytes, [cut, good, hostile, { name: "base.xlsx", bytes }]);
  expect(exitStatus).toBe(2);
  expect(unread.map(({ file, issues }) => [file, issues[0]?.code])).toEqual([
    ["cut.xlsx", "F802"],
    ["hostile.xlsx", "F804"],
    ["base.xlsx", "F822"],
  ]);
  expect(log.entries).toHaveLength(1);
});

test("a log of a newer version is refused, and nothing is lost", async () => {
  const { bytes, stockholm } = await sentFrom(aBase());
  const namespace = "https://fordela.example/merged/1";
  const xml = `<merged xmlns="${namespace}">{"version":3,"entries":[],"swaps":[]}</merged>`;
  const later = patched(bytes, { customXml: [{ id: "{1}", namespace, xml }] });
  expect(await mergeFiles(await readBase(later), [stockholm], true)).toEqual({
    ok: false,
    issues: [{ code: "F820", severity: "error", found: 3, expected: 2 }],
  });
});
