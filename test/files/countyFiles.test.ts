import { readFileSync } from "node:fs";
import path from "node:path";
import { countyFiles } from "../../src/files/countyFiles";
import { defaultScenario, runScenario } from "../../src/scenario";
import { readTable } from "../../src/tables";
import { readCountyReturn, readWorkbook } from "../../src/xlsx";
import { aCountyRun } from "../sharing/aCountyRun";

test("one file a county, named by the base and the county's code, the same bytes every time", async () => {
  const files = await countyFiles(aCountyRun(), "dir/underlag.xlsx");
  expect(files.map(({ name }) => name)).toEqual(["underlag-01.xlsx", "underlag-03.xlsx"]);
  expect(await countyFiles(aCountyRun(), "underlag")).toEqual(files);
});

test("Sweden gets 21 files, and every municipality stands in one of them", async () => {
  const read = await readWorkbook(
    readFileSync(path.resolve(__dirname, "../../assets/samples/sweden-2022.xlsx")),
  );
  if (!read.ok) throw new Error("the sample does not read");
  const grid: unknown[][] = [];
  const [from] = read.value.sheets[0]!.tables!.map(({ range }) => Number(/\d+/.exec(range)![0]) - 1);
  for (const { row, column, value } of read.value.sheets[0]!.cells)
    if (row >= from!) (grid[row - from!] ??= [])[column] = value;
  const table = readTable(Array.from(grid, (line) => Array.from(line ?? [], (value) => value ?? "")));
  const run = table.ok ? runScenario(table.value, undefined, defaultScenario(5000)) : table;
  if (!run.ok) throw new Error(JSON.stringify(run.issues.slice(0, 3)));
  const files = await countyFiles(run.value, "sverige");
  expect(files).toHaveLength(21);
  const codes: string[] = [];
  for (const { name, bytes } of files) {
    const back = await readWorkbook(bytes);
    const copy = back.ok ? readCountyReturn(name, back.value) : back;
    if (!copy.ok) throw new Error("a copy does not read");
    expect(copy.value.altered).toEqual([]);
    codes.push(...copy.value.sent.rows.map(({ code }) => code));
  }
  expect(new Set(codes).size).toBe(290);
}, 60_000);

test("of one county, only its own files", async () => {
  const named = async (scope: "county" | "municipality") =>
    (await countyFiles(aCountyRun(), "u", {}, { scope, county: "03" })).map(({ name }) => name);
  expect(await named("county")).toEqual(["u-03.xlsx"]);
  expect(await named("municipality")).toEqual(["u-0305.xlsx", "u-0319.xlsx"]);
});
