import { patchWorkbook, readWorkbook, writeWorkbook } from "../../src/xlsx";
import { aFile } from "../files/aFile";
import { aCommand } from "./aCommand";

jest.setTimeout(60_000); // every test here writes the 21 files of the country

const sweden = "assets/samples/sweden-2022.xlsx";
interface Merged {
  readonly files: readonly {
    readonly matched: boolean;
    readonly differences: readonly { code: string; field: string; returned: unknown; status: string }[];
  }[];
}

/** The Swedish sample with a result, and its 21 county files. */
async function shared() {
  const base = (await aCommand(["allocate", sweden, "--out", "bas.xlsx", "--total", "1500"])).written[
    "bas.xlsx"
  ]!;
  const files = await aCommand(["share", "bas.xlsx", "--by", "county", "--out", "ut"], { "bas.xlsx": base });
  expect(files.status).toBe(0);
  return { base, copies: files.written };
}

/** A capacity of 25 typed into the first municipality's row, found by the header of its column. */
async function withCapacity(bytes: Uint8Array): Promise<Uint8Array> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error("not read");
  for (const { name, cells } of read.value.sheets) {
    const header = cells.find((cell) => cell.value === "Kapacitet");
    if (!header) continue;
    const { row, column } = header;
    const patch = patchWorkbook(bytes, {
      cells: [{ sheet: name, cells: [{ row: row + 1, column, value: 25 }] }],
    });
    if (patch.ok) return patch.value.bytes;
  }
  throw new Error("no column for capacity");
}

test("every county gets a file of its own, and untouched files come back without a difference", async () => {
  const { base, copies } = await shared();
  expect(Object.keys(copies)).toHaveLength(21);
  expect(Object.keys(copies)).toContain("ut/bas-01.xlsx");
  const merged = await aCommand(["merge", "bas.xlsx", ...Object.keys(copies), "--out", "ny.xlsx", "--json"], {
    "bas.xlsx": base,
    ...copies,
  });
  const { files } = JSON.parse(merged.text) as Merged;
  expect(merged.status).toBe(0);
  expect(files.every(({ matched, differences }) => matched && differences.length === 0)).toBe(true);
});

test("a capacity that a county typed in comes back as exactly that difference; the same file again changes nothing", async () => {
  const { base, copies } = await shared();
  const answer = await withCapacity(copies["ut/bas-01.xlsx"]!);
  const words = ["merge", "bas.xlsx", "svar.xlsx", "--accept", "all", "--out", "ny.xlsx", "--json"];
  const first = await aCommand(words, { "bas.xlsx": base, "svar.xlsx": answer });
  const [file] = (JSON.parse(first.text) as Merged).files;
  expect(first.status).toBe(1);
  expect(file?.matched).toBe(true);
  expect(file?.differences).toMatchObject([
    { code: "0114", field: "capacity", returned: 25, status: "accepted" },
  ]);
  const again = await aCommand(words, { "bas.xlsx": first.written["ny.xlsx"]!, "svar.xlsx": answer });
  const log = async (bytes: Uint8Array) => {
    const read = await readWorkbook(bytes);
    return read.ok ? read.value.sheets.at(-1)?.cells.map(({ value }) => value) : undefined;
  };
  expect(await log(again.written["ny.xlsx"]!)).toEqual(await log(first.written["ny.xlsx"]!));
});

test("a return that is no workbook is named, with status 2", async () => {
  const { base } = await shared();
  const merged = await aCommand(["merge", "bas.xlsx", "svar.xlsx", "--out", "ny.xlsx", "--json"], {
    "bas.xlsx": base,
    "svar.xlsx": new Uint8Array([1, 2, 3]),
  });
  expect(merged.status).toBe(2);
  expect(JSON.parse(merged.text)).toMatchObject({ files: [{ matched: false, issues: [{ code: "F802" }] }] });
});

test("each municipality gets a file of its own, with the reference number; counts of 1 to 5 are masked on demand", async () => {
  const words = ["share", "a.xlsx", "--by", "municipality", "--out", "ut", "--total", "120"];
  const given = { "a.xlsx": await writeWorkbook(aFile) };
  const open = await aCommand([...words, "--reference", "2024-17"], given);
  expect(Object.keys(open.written)).toEqual(["ut/a-0114.xlsx", "ut/a-0461.xlsx", "ut/a-2584.xlsx"]);
  const read = await readWorkbook(open.written["ut/a-0461.xlsx"]!);
  expect(read.ok && read.value.sheets[0]!.cells.map(({ value }) => value)).toContain("2024-17");
  const masked = await aCommand([...words, "--mask", "1-5"], given);
  const other = await readWorkbook(masked.written["ut/a-0461.xlsx"]!);
  expect(other.ok && other.value.sheets[0]!.cells.map(({ value }) => value).join(" ")).toContain("maskerade");
});

test("outsiders get the whole country built anew, masked, with nothing to fill in", async () => {
  const given = { "a.xlsx": await writeWorkbook(aFile) };
  const made = await aCommand(
    ["share", "a.xlsx", "--by", "country", "--for", "outsiders", "--out", "ut"],
    given,
  );
  const read = await readWorkbook(made.written["ut/a-00.xlsx"]!);
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["Läs först", "Kommuner"]);
  expect(read.ok && read.value.sheets.some(({ cells }) => cells.some(({ look }) => look?.isInput))).toBe(
    false,
  );
});

test.each([
  [["share", sweden]],
  [["merge", sweden, "--out", "a.xlsx"]],
  [["share", sweden, "--by", "kommun", "--out", "ut"]],
  [["allocate", sweden, "--out", "a.xlsx", "--mask", "1-5"]],
])("an incomplete command says how it is used: %j", async (words) => {
  expect((await aCommand(words)).status).toBe(1);
});

test("all municipalities of a county, one file each; a county that is not there is refused", async () => {
  const words = ["share", sweden, "--by", "municipality", "--total", "1500", "--out", "ut", "--county"];
  const files = await aCommand([...words, "03"]);
  expect(Object.keys(files.written)).toHaveLength(8);
  expect(Object.keys(files.written)[0]).toBe("ut/sweden-2022-0305.xlsx");
  const none = await aCommand([...words, "02", "--json"]);
  expect([none.status, Object.keys(none.written)]).toEqual([1, []]);
  expect(none.text).toContain("F833");
});

test("a copy of the whole workbook says what it takes along unseen", async () => {
  const [sheet, ...others] = aFile.sheets;
  const bytes = await writeWorkbook({ sheets: [{ ...sheet!, hiddenColumns: [0] }, ...others] });
  const made = await aCommand(["share", "a.xlsx", "--by", "country", "--out", "ut", "--json"], {
    "a.xlsx": bytes,
  });
  expect(JSON.parse(made.text)).toEqual({
    ok: true,
    out: "ut",
    files: ["a-00.xlsx"],
    held: { hiddenColumns: 1 },
  });
});
