import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { verifyFile } from "../../src/files";
import { copyColumns, countyCopy } from "../../src/sharing";
import { copyFigureCell, countyWorkbook, writeWorkbook } from "../../src/xlsx";
import { aBase, filled, patched, readBase, sentFrom } from "./aBase";

async function verified(bytes: Uint8Array) {
  const made = await verifyFile(bytes);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
}
const cellsOf = async (bytes: Uint8Array) => (await verified(bytes)).differences.map(({ cell }) => cell);

test.each([{ formulas: true }, { formulas: false }])(
  "a copy as sent follows from what it carries: %j",
  async (options) => {
    const { stockholm, uppsala } = await sentFrom(aBase(), options);
    expect(await verified(stockholm.bytes)).toMatchObject({ ok: true, differences: [] });
    expect((await verified(uppsala.bytes)).fingerprint).toMatch(/^[0-9a-f]{64}$/);
  },
);
test("a masked copy cannot be verified from itself", async () => {
  const { stockholm } = await sentFrom(aBase(), { masked: true });
  expect((await verifyFile(stockholm.bytes)).issues).toMatchObject([{ code: "F809" }]);
});
test("one figure tampered with is named with its cell: every figure, the sums, the pot and the level", async () => {
  const { stockholm } = await sentFrom(aBase());
  const letters = "CDEFGHI".split("");
  for (const letter of letters)
    for (const row of [2, 5])
      expect(await cellsOf(filled(stockholm, 2, { [`${letter}${row}`]: "123" }).bytes)).toEqual([
        `Kommuner!${letter}${row}`,
      ]);
  for (const cell of ["B7", "B8", "B9", "B10", "B11", "B12"])
    expect(await cellsOf(filled(stockholm, 1, { [cell]: "4321" }).bytes)).toEqual([`Läs först!${cell}`]);
});
test("tampered with in the cell and in what the copy carries, it is found by the others that no longer follow", async () => {
  const { run } = await sentFrom(aBase());
  const copy = countyCopy(run, "01", { formulas: true })!;
  for (const column of copyColumns) {
    const rows = copy.rows.map((row, place) =>
      place === 0 ? { ...row, [column]: Number(row[column]) + 2 } : row,
    );
    const { ok, differences } = await verified(await writeWorkbook(countyWorkbook({ ...copy, rows })));
    expect([column, ok]).toEqual([column, false]);
    expect(differences.map(({ cell }) => cell)).toContain(copyFigureCell(copy, { code: "total", column }));
  }
});
test("filled in by a program that calculates nothing, the outcome that no longer follows is named; calculated, all follows", async () => {
  const { stockholm } = await sentFrom(aBase());
  const { sent } = { sent: countyCopy((await sentFrom(aBase())).run, "01")! };
  const typed = filled(stockholm, 3, { A2: "0114", B2: "0117", C2: "4" });
  expect(await cellsOf(typed.bytes)).toEqual([
    "Läs först!B19",
    "Kommuner!L2",
    "Kommuner!N2",
    "Kommuner!L4",
    "Kommuner!N4",
  ]);
  const places = sent.rows.map((row) => row.places!);
  const all = places[0]! + places[1]! + places[2]!;
  const calculated = filled(
    filled(typed, 1, {
      B19: `Kommunerna i Stockholms län är överens om ${all} nya platser, varav 4 flyttas mellan kommuner.`,
    }),
    2,
    { L2: "-4", N2: String(places[0]! - 4), L4: "4", N4: String(places[2]! + 4) },
  );
  const formulas = unzipSync(typed.bytes);
  const now = unzipSync(calculated.bytes);
  for (const sheet of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]) {
    const before = strFromU8(formulas[sheet]!);
    now[sheet] = strToU8(
      strFromU8(now[sheet]!).replace(
        /<c r="(\w+)"([^>]*)>(?:<v>(.*?)<\/v>|<is><t>(.*?)<\/t><\/is>)<\/c>/g,
        (whole, cell: string, look: string, value?: string, text?: string) => {
          const formula = new RegExp(`<c r="${cell}"[^>]*>(<f>.*?</f>)`).exec(before)?.[1];
          return formula === undefined
            ? whole
            : `<c r="${cell}"${look.replace("inlineStr", "str")}>${formula}<v>${value ?? text ?? ""}</v></c>`;
        },
      ),
    );
  }
  expect(await cellsOf(zipSync(now))).toEqual([]);
});
test("a cell outside the copy is named; a figure kept as text is read", async () => {
  const { stockholm } = await sentFrom(aBase());
  const more = patched(stockholm.bytes, {
    cells: [{ sheet: "Kommuner", cells: [{ row: 20, column: 20, value: 5 }] }],
  });
  expect(await cellsOf(more)).toEqual(["Kommuner!U21"]);
  const text = { row: 1, column: 5, value: "30" };
  expect(await cellsOf(patched(stockholm.bytes, { cells: [{ sheet: "Kommuner", cells: [text] }] }))).toEqual(
    [],
  );
});
test(
  "whatever the stocks, populations and total, a copy as sent follows from what it carries",
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: 0, max: 400 })), {
          minLength: 5,
          maxLength: 5,
        }),
        fc.constantFrom("sainteLague", "dHondt", "proportional", "clipAndScale"),
        fc.integer({ min: 0, max: 2000 }),
        async (figures, method, total) => {
          const rows = ["0114", "0115", "0117", "0305", "0319"].map(
            (code, place) => [code, code, ...figures[place]!] as const,
          );
          const scenario = [["metod", method]];
          const file = aBase(rows, scenario);
          const settings = file.sheets[1]!.cells.map((cell) =>
            cell.row === 1 && cell.column === 1 ? { ...cell, value: total } : cell,
          );
          const { stockholm } = await sentFrom({
            sheets: [file.sheets[0]!, { ...file.sheets[1]!, cells: settings }],
          });
          expect((await verified(stockholm.bytes)).differences).toEqual([]);
        },
      ),
      { numRuns: 25 },
    ),
  60_000,
);
test("a base is verified as before: the sum that its title tells is held against the scenario", async () => {
  const { bytes } = await sentFrom(aBase());
  expect((await verifyFile(bytes)).issues).toMatchObject([{ code: "F808" }]);
  expect((await readBase(bytes)).run.scenario.total).toBe(200);
});
