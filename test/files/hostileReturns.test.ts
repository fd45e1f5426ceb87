// What a county sends back is not to be trusted: every kind of hostile or damaged return is refused with a clear text, and nothing is taken.
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { mergeFiles } from "../../src/files/mergeFiles";
import { fileIssueText } from "../../src/wording";
import { aBomb } from "../xlsx/aBomb";
import { aBase, filled, patched, readBase, sentFrom } from "./aBase";

const sheet2 = "xl/worksheets/sheet2.xml";
async function returned(
  change: (parts: Record<string, Uint8Array>) => void,
  packed: (parts: Record<string, Uint8Array>) => Uint8Array = zipSync,
) {
  const base = await sentFrom(aBase());
  const parts = unzipSync(base.stockholm.bytes);
  change(parts);
  const file = { name: "01.xlsx", bytes: packed(parts) };
  const made = await mergeFiles(base, [file], true);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
}
const inSheet = (from: string | RegExp, to: string) => (parts: Record<string, Uint8Array>) => {
  const xml = strFromU8(parts[sheet2]!);
  const next = xml.replace(from, to);
  if (next === xml) throw new Error("the file of the tests holds no such place");
  parts[sheet2] = strToU8(next);
};

test("a part that unpacks to more than is safe is refused before it is unpacked", async () => {
  const { unread, log } = await returned(
    () => undefined,
    (parts) => aBomb(60, undefined, parts),
  );
  expect(unread[0]!.issues).toMatchObject([{ code: "F803" }]);
  expect(fileIssueText(unread[0]!.issues[0]!, "sv")).not.toBe("");
  expect(log.entries).toEqual([]);
});
test("without content types, without a workbook, or with another part for one, it is no workbook", async () => {
  for (const change of [
    (parts: Record<string, Uint8Array>) => delete parts["[Content_Types].xml"],
    (parts: Record<string, Uint8Array>) => delete parts["xl/workbook.xml"],
    (parts: Record<string, Uint8Array>) => (parts["xl/workbook.xml"] = strToU8("<html/>")),
  ])
    expect((await returned((parts) => void change(parts))).unread[0]!.issues).toMatchObject([
      { code: "F802" },
    ]);
});
test("a dimension of the whole sheet changes nothing", async () => {
  const { files, unread } = await returned((parts) => {
    const xml = strFromU8(parts[sheet2]!).replace(/<dimension[^>]*\/>/, "");
    parts[sheet2] = strToU8(xml.replace(/(<worksheet[^>]*>)/, '$1<dimension ref="A1:XFD1048576"/>'));
  });
  expect([unread, files[0]!.differences]).toEqual([[], []]);
});
test("a cell at the far corner of the sheet is not read at all; one further down than the copy is told with its place", async () => {
  const cell = (row: number, letters: string) =>
    inSheet("</sheetData>", `<row r="${row}"><c r="${letters}${row}"><v>7</v></c></row></sheetData>`);
  expect((await returned(cell(1048576, "XFD"))).unread[0]!.issues).toMatchObject([{ code: "F802" }]);
  const { files } = await returned(cell(900, "AZ"));
  expect(files[0]!.differences).toMatchObject([
    { code: "01", field: "Kommuner!AZ900", status: "refused", reason: "altered", returned: "7" },
  ]);
});
test("a formula in a cell to fill in is refused with its place, whatever it shows", async () => {
  const { files, log } = await returned(
    inSheet(/<c r="O3"([^>]*)\/>/, '<c r="O3"$1><f>1+1</f><v>25</v></c>'),
  );
  expect(files[0]!.differences).toMatchObject([
    { field: "Kommuner!O3", reason: "altered", returned: "=1+1" },
  ]);
  expect(log.entries).toEqual([]);
});
test("text and parts of persons for figures are refused; entities are the letters that they stand for", async () => {
  const { stockholm, ...base } = await sentFrom(aBase());
  const file = filled(stockholm, 2, {
    O2: "cirka 40",
    O3: "2.5",
    O4: "-3",
    P3: "&lt;b&gt; &#229; &amp;amp;",
  });
  const made = await mergeFiles(base, [file], true);
  expect(
    made.ok &&
      made.value.files[0]!.differences.map(({ field, returned: value, reason }) => [field, value, reason]),
  ).toEqual([
    ["capacity", "cirka 40", "notWhole"],
    ["capacity", 2.5, "notWhole"],
    ["comment", "<b> å &amp;", undefined],
    ["capacity", -3, "notWhole"],
  ]);
});
test("a sheet that was renamed is told once, with what stands in its place, and takes nothing", async () => {
  const { files, log } = await returned((parts) => {
    const book = "xl/workbook.xml";
    parts[book] = strToU8(strFromU8(parts[book]!).replace('name="Kommuner"', 'name="Blad1"'));
  });
  expect(files[0]!.differences.map(({ field, returned: there, status }) => [field, there, status])).toEqual([
    ["Kommuner", "", "refused"],
    ["Blad1", "Blad1", "refused"],
  ]);
  expect(log.entries).toEqual([]);
});
test("rows that were sorted or deleted are refused cell by cell, and nothing of them lands in another's row", async () => {
  const row = (number: number) => new RegExp(`<row r="${number}"[\\s\\S]*?</row>`);
  for (const change of [
    (xml: string) => {
      const [second, third] = [row(2).exec(xml)![0], row(3).exec(xml)![0]];
      const moved = (line: string, from: number, to: number): string =>
        line
          .replace(`r="${from}"`, `r="${to}"`)
          .replace(new RegExp(`r="([A-Z]+)${from}"`, "g"), `r="$1${to}"`);
      return xml
        .replace(second, "#2")
        .replace(third, moved(second, 2, 3))
        .replace("#2", moved(third, 3, 2));
    },
    (xml: string) => xml.replace(row(3), ""),
  ]) {
    const { files, log, cells } = await returned((parts) => {
      parts[sheet2] = strToU8(change(strFromU8(parts[sheet2]!)));
    });
    expect(files[0]!.differences.length).toBeGreaterThan(5);
    expect(files[0]!.differences.every(({ reason }) => reason === "altered")).toBe(true);
    expect([log.entries, cells]).toEqual([[], []]);
  }
});
test("a comment longer than a cell can hold is refused", async () => {
  const { stockholm, ...base } = await sentFrom(aBase());
  const made = await mergeFiles(base, [filled(stockholm, 2, { P3: "x".repeat(32_768) })], true);
  expect(made.ok && made.value.files[0]!.differences).toMatchObject([
    { field: "Kommuner!P3", reason: "altered", status: "refused" },
  ]);
});
test("figures kept as text by another program are figures: blanks around them, any space in them", async () => {
  const { stockholm, ...base } = await sentFrom(aBase());
  const file = filled(stockholm, 2, { O2: "1\u00a0200", O3: "012 ", O4: "\u22123" });
  const made = await mergeFiles(base, [file], true);
  expect(
    made.ok &&
      made.value.files[0]!.differences.map(({ code, returned: value, status }) => [code, value, status]),
  ).toEqual([
    ["0114", 1200, "accepted"],
    ["0115", 12, "accepted"],
    ["0117", -3, "refused"],
  ]);
});
test("what a copy carries of another county, or of no county, takes nothing", async () => {
  for (const code of ["03", "99"]) {
    const { files, log, cells } = await returned((parts) => {
      const path = "customXml/item1.xml";
      parts[path] = strToU8(strFromU8(parts[path]!).replace('"countyCode":"01"', `"countyCode":"${code}"`));
    });
    expect([files[0]!.matched, log.entries, cells]).toEqual([false, [], []]);
  }
});
test("a file cut short anywhere is never taken for whole", async () => {
  const base = await sentFrom(aBase());
  const whole = filled(base.stockholm, 3, { A2: "0114", B2: "0117", C2: "4" });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: whole.bytes.length - 1 }), async (length) => {
      const made = await mergeFiles(base, [{ ...whole, bytes: whole.bytes.subarray(0, length) }], true);
      expect(made.ok && [made.value.unread.length, made.value.cells]).toEqual([1, []]);
    }),
    { numRuns: 20 },
  );
}, 60_000);

const typed = fc.oneof(
  fc.integer({ min: -9, max: 120 }).map(String),
  fc.constantFrom("x", "2.5", "1e9", "0114"),
);
const cells = fc.dictionary(fc.constantFrom("M2", "M3", "M4", "O2", "O3", "O4"), typed, { maxKeys: 4 });
const swaps = fc.dictionary(
  fc.constantFrom("A2", "B2", "C2", "A3", "B3", "C3"),
  fc.oneof(typed, fc.constantFrom("0115", "0117", "0305")),
  { maxKeys: 6 },
);

test("whatever a county returns, no county's sum changes and nothing falls below zero", async () => {
  const base = await sentFrom(aBase(undefined, [], { table: "Kommuner" }));
  const sums = (run: typeof base.run): Record<string, number> => {
    const all: Record<string, number> = {};
    for (const { municipality, places } of run.results)
      all[municipality.countyCode] = (all[municipality.countyCode] ?? 0) + places;
    return all;
  };
  await fc.assert(
    fc.asyncProperty(cells, swaps, async (rows, lines) => {
      const file = filled(filled(base.stockholm, 2, rows), 3, lines);
      const made = await mergeFiles(base, [file], true);
      if (!made.ok) throw new Error(JSON.stringify(made.issues));
      const { run } = await readBase(patched(base.bytes, made.value.patch));
      expect(sums(run)).toEqual(sums(base.run));
      for (const { places } of run.results) expect(places).toBeGreaterThanOrEqual(0);
      const again = await mergeFiles(await readBase(patched(base.bytes, made.value.patch)), [file], true);
      expect(again.ok && again.value.cells).toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 120_000);
