import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { patchWorkbook, readWorkbook } from "../../src/xlsx";
import type { WorkbookPatch } from "../../src/xlsx";
import { aRichPackage } from "./aRichPackage";

const sheet = {
  name: "Fördelning <1>",
  columnWidths: { 0: 12 },
  cells: [
    { row: 1, column: 1, value: 36 },
    { row: 1, column: 0, value: "0114" },
    { row: 0, column: 0, value: "Kod & namn" },
  ],
};
const namespace = "urn:fordela";
const custom = { id: "{1}", namespace, xml: `<s xmlns="${namespace}">1</s>` };
const rich = zipSync({ ...aRichPackage });

function patched(bytes: Uint8Array, patch: WorkbookPatch): Uint8Array {
  const outcome = patchWorkbook(bytes, patch);
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join());
  return outcome.value.bytes;
}
/** Paths of parts that are new, changed or gone. */
function touched(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const paths = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...paths]
    .filter((path) => Buffer.compare(old[path] ?? Buffer.of(), now[path] ?? Buffer.of()) !== 0)
    .sort();
}

test("a patch of nothing changes no part, and the order of the parts stays", () => {
  const after = patched(rich, {});
  expect(touched(rich, after)).toEqual([]);
  expect(Object.keys(unzipSync(after))).toEqual(Object.keys(unzipSync(rich)));
});

test("a new sheet touches the list of sheets, its links and types, and nothing else", async () => {
  const after = patched(rich, { sheets: [sheet] });
  expect(touched(rich, after)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/workbook.xml",
    "xl/worksheets/sheet2.xml",
  ]);
  const read = await readWorkbook(after);
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["Län & kommuner", "Fördelning <1>"]);
  expect(read.ok && read.value.sheets[1]?.cells).toEqual([
    { row: 0, column: 0, value: "Kod & namn" },
    { row: 1, column: 0, value: "0114" },
    { row: 1, column: 1, value: 36 },
  ]);
});

test("the same patch twice is the same file", () => {
  const patch = { sheets: [sheet], customXml: [custom] };
  const once = patched(rich, patch);
  expect(touched(once, patched(once, patch))).toEqual([]);
});

test("custom XML of others stays; one's own is added, then replaced", () => {
  const once = patched(rich, { customXml: [custom] });
  const twice = patched(once, { customXml: [{ ...custom, xml: custom.xml.replace(">1<", ">2<") }] });
  expect(touched(rich, once)).toContain("customXml/item2.xml");
  expect(touched(once, twice)).toEqual(["customXml/item2.xml"]);
  expect(strFromU8(unzipSync(twice)["customXml/item2.xml"]!)).toContain(">2<");
});

test("a sample keeps every other part when a sheet is added", () => {
  const bytes = readFileSync("assets/samples/sweden-2022.xlsx");
  expect(touched(bytes, patched(bytes, { sheets: [sheet] }))).toHaveLength(4);
});

test("prefixes and the strict form are met in their own terms", async () => {
  const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const book = `<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:rr="${strict}"><x:sheets><x:sheet name="A" sheetId="1" rr:id="rId1"/></x:sheets></x:workbook>`;
  const bytes = zipSync({ ...aRichPackage, "xl/workbook.xml": strToU8(book) });
  const parts = unzipSync(patched(bytes, { sheets: [sheet] }));
  expect(strFromU8(parts["xl/workbook.xml"]!)).toContain(
    '<x:sheet name="Fördelning &lt;1&gt;" sheetId="2" rr:id="fordelaSheet2"/></x:sheets>',
  );
  expect(strFromU8(parts["xl/_rels/workbook.xml.rels"]!)).toContain(`${strict}/worksheet`);
});

test("what is no workbook is refused", () => {
  const outcome = patchWorkbook(rich.slice(0, 900), { sheets: [sheet] });
  expect(outcome.issues.map(({ code }) => code)).toEqual(["F802"]);
});
