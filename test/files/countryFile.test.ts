import { strFromU8, unzipSync } from "fflate";
import { countryFile } from "../../src/files";
import { scenarioNamespace, storedScenariosXml } from "../../src/workbook";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import type { WorkbookFile } from "../../src/xlsx";
import { aFile, aSheet } from "./aFile";
import { defaultScenario } from "../../src/scenario";
import { populationKey } from "../../src/distribution-key";

const nothing = { kinds: [], sheets: [] } as const;
const wishes = { formulas: false, strikes: nothing, reference: "" } as const;
const named = (name: string, total: number) => ({
  name,
  definition: populationKey,
  scenario: defaultScenario(total),
});
const stored = (...names: readonly string[]) => ({
  id: "{1}",
  namespace: scenarioNamespace,
  xml: storedScenariosXml({
    version: 1,
    active: names[0]!,
    scenarios: names.map((name, at) => named(name, 100 + at)),
  }),
});

async function copy(file: WorkbookFile, asked: Partial<Parameters<typeof countryFile>[1]>) {
  return countryFile(await writeWorkbook(file), { ...wishes, ...asked });
}

test("with formulas, a sheet with the calculation is added, and the rest stays", async () => {
  const made = await copy(aFile, { formulas: true });
  const read = made.ok ? await readWorkbook(made.value.bytes) : made;
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["Underlag", "Val", "Beräkning"]);
});

test("offers are refused, and sent along by no wish; a copy without their sheet may go", async () => {
  const offers = aSheet("Anbud mars", [
    ["Anbud", "Kommun", "Platser", "Pris per person och dygn"],
    ["7", "Gnesta", 30, 214],
  ]);
  const file = { sheets: [...aFile.sheets, offers] };
  expect(await copy(file, {})).toMatchObject({ ok: false, issues: [{ code: "F832", found: "Anbud mars" }] });
  const struck = await copy(file, { strikes: { kinds: [], sheets: ["Anbud mars"] } });
  if (!struck.ok) throw new Error("refused");
  for (const part of Object.values(unzipSync(struck.value.bytes)))
    for (const trace of ["Anbud", "214", "Pris per"]) expect(strFromU8(part)).not.toContain(trace);
});

test("other scenarios go where they are struck out, and stay where not", async () => {
  const file = { ...aFile, customXml: [stored("Maj", "Hemlig plan")] };
  for (const [kinds, isThere] of [
    [[], true],
    [["scenarios"], false],
  ] as const) {
    const made = await copy(file, { strikes: { kinds, sheets: [] } });
    if (!made.ok) throw new Error("refused");
    const all = Object.values(unzipSync(made.value.bytes))
      .map((part) => strFromU8(part))
      .join("");
    expect(all.includes("Hemlig plan")).toBe(isThere);
    expect(all).toContain("Maj");
  }
});

test("a reference number stands on a sheet of its own, with the note on public documents", async () => {
  const made = await copy(aFile, { reference: "2024-17" });
  const read = made.ok ? await readWorkbook(made.value.bytes) : made;
  const last = read.ok ? read.value.sheets.at(-1)! : undefined;
  expect(last?.name).toBe("Läs först");
  expect(last?.cells.map(({ value }) => value).join(" ")).toMatch(/2024-17.*allmän handling/);
});

test("a scenario that is not there is refused when it must be calculated", async () =>
  expect(await copy(aFile, { formulas: true, scenario: "Juni" })).toMatchObject({
    issues: [{ code: "F807" }],
  }));
