import { strFromU8, unzipSync } from "fflate";
import { countyCopy } from "../../src/sharing";
import { countyWorkbook, writeWorkbook } from "../../src/xlsx";
import { aCountyRun, usualRows } from "../sharing/aCountyRun";

async function partsOf(county: string, masked: boolean, run = aCountyRun()) {
  const bytes = await writeWorkbook(countyWorkbook(countyCopy(run, county, { masked })!));
  return Object.entries(unzipSync(bytes)).map(([path, part]) => `${path}\n${strFromU8(part)}`);
}

test("no part of the file bears a trace of another county's rows", async () => {
  const parts = await partsOf("01", false);
  expect(parts.length).toBeGreaterThan(8);
  for (const part of parts)
    for (const trace of ["0305", "0319", "Håbo", "Älvkarleby", "22500", "9700", "Uppsala"])
      expect(part).not.toContain(trace);
});

test("no part of a masked file bears a masked count", async () => {
  // 4.75 and 3.25 are odd enough to be found wherever they stand.
  const stocks = [3.25, 4.75, 31, 17, 8];
  const rows = usualRows.map(([code, name, people], at) => [code, name, people, stocks[at]!] as const);
  for (const part of await partsOf("01", true, aCountyRun(rows)))
    for (const trace of ["3.25", "4.75"]) expect(part).not.toContain(trace);
});

test("the front sheet bears the reference number, the note on public documents and a line for the minutes", () => {
  const copy = countyCopy(aCountyRun(), "01", { reference: "2024-17" })!;
  const { cells, isProtected } = countyWorkbook(copy).sheets[0]!;
  const values = cells.map(({ value }) => value);
  expect(values).toContain("2024-17");
  expect(values.join(" ")).toContain("allmän handling");
  expect(cells.find(({ formula }) => formula)?.formula).toContain("SUMPRODUCT(ABS(");
  expect(isProtected).toBe(true);
});

test("pot, level and cut stand where the formulas look for them", () => {
  const copy = countyCopy(aCountyRun(), "01")!;
  const { cells } = countyWorkbook(copy).sheets[0]!;
  const at = (row: number) => cells.find((cell) => cell.row === row && cell.column === 1)?.value;
  expect([at(8), at(9), at(10)]).toEqual([273, copy.national.level, copy.national.targetCut]); // B9 to B11; 200 + 73
});
