import { municipalPatch } from "../../src/files/municipalPatch";
import { writeWorkbook } from "../../src/xlsx";
import { aBase, patched, readBase } from "./aBase";
import { usualRows } from "../sharing/aCountyRun";
import { aSheet } from "./aFile";

const cells = [{ code: "0117", role: "pinned", value: 44 }] as const;
async function after(file: ReturnType<typeof aBase>, language: "sv" | "nb" | "en" = "sv") {
  const bytes = await writeWorkbook(file);
  const { workbook, job, run } = await readBase(bytes);
  const patch = municipalPatch(workbook, job.table, run.municipal, cells, language);
  return patch.ok ? readBase(patched(bytes, patch.value)) : patch;
}

test.each(["sv", "nb", "en"] as const)(
  "%s: a table that lacks the column gets it, and the next run finds it by its header",
  async (language) => {
    const next = await after(aBase(undefined, [], { table: "Kommuner" }), language);
    if (!("run" in next)) throw new Error("refused");
    expect(next.run.municipal.roles.pinned).toBe(4);
    expect(next.run.results[2]!.places).toBe(44);
    expect(next.workbook.sheets[0]!.tables![0]).toMatchObject({ range: "A1:E6", name: "Kommuner" });
  },
);
test("a column that is there is used, wherever it stands", async () => {
  const rows = usualRows.map((row) => [...row, "", "x"] as unknown as (typeof usualRows)[number]);
  const next = await after(aBase(rows, [], { headers: ["Överenskommet", "Not"] }));
  if (!("run" in next)) throw new Error("refused");
  expect(next.run.results[2]!.places).toBe(44);
  expect(next.run.municipal.table.headers).toHaveLength(6);
});
test("cells beside the table that are taken are not written over", async () => {
  const [sheet, settings] = aBase().sheets;
  const note = aSheet("Underlag", [[], [], ["", "", "", "", "", "a note"]]).cells;
  const beside = [...sheet!.cells, ...note.map((cell) => ({ ...cell, column: 4 }))];
  expect(await after({ sheets: [{ ...sheet!, cells: beside }, settings!] })).toMatchObject({
    ok: false,
    issues: [{ code: "F821", found: "Överenskommet" }],
  });
});
test("nothing to write is no change", async () => {
  const { workbook, job, run } = await readBase(await writeWorkbook(aBase()));
  expect(municipalPatch(workbook, job.table, run.municipal, [], "sv")).toMatchObject({ ok: true, value: {} });
});
