// The sample workbooks: the committed files are what the tables and the script make, and they are fit to be calculated on.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { headerRole, readMunicipalities } from "../../src/municipalities";
import { readOfferRules, readOffers, selectOffers } from "../../src/procurement";
import { defaultScenario, offerCase, runScenario, standing } from "../../src/scenario";
import { readTable } from "../../src/tables";
import { readWorkbook } from "../../src/xlsx";
import type { FileSheet, WorkbookFile } from "../../src/xlsx";

const folder = path.resolve(__dirname, "../../assets/samples");

async function sample(name: string): Promise<WorkbookFile> {
  const read = await readWorkbook(readFileSync(path.join(folder, name)));
  if (!read.ok) throw new Error(read.issues.map(({ code }) => code).join());
  return read.value;
}

/** The table's rows with its header first; "" where blank, as Excel hands them over. */
function block(sheet: FileSheet): (string | number)[][] {
  const { headers } = sheet.tables![0]!;
  const rows: (string | number)[][] = [];
  for (const { row, column, value } of sheet.cells) {
    if (row < 3) continue;
    (rows[row - 3] ??= headers.map(() => ""))[column] = value === null ? "" : (value as string | number);
  }
  return rows;
}

const sum = (rows: (string | number)[][], header: string): number => {
  const column = rows[0]!.indexOf(header);
  return rows.slice(1).reduce((total, row) => total + Number(row[column]), 0);
};

test("the committed files are the ones that npm run samples makes", () => {
  const target = mkdtempSync(path.join(tmpdir(), "fordela-samples-"));
  try {
    execFileSync(process.execPath, [path.join(folder, "make.mjs"), "--to", target]);
    for (const name of ["sweden-2022.xlsx", "norway-2024.xlsx", "offers-synthetic.xlsx"]) {
      const isSame = readFileSync(path.join(target, name)).equals(readFileSync(path.join(folder, name)));
      expect([name, isSame]).toEqual([name, true]);
    }
  } finally {
    rmSync(target, { recursive: true });
  }
});

test("Sweden 2022: published figures sum to what was published, made-up ones say so", async () => {
  const { sheets } = await sample("sweden-2022.xlsx");
  expect(sheets.map(({ name }) => name)).toEqual(["Underlag", "Källor"]);
  expect(sheets[0]!.tables).toEqual([expect.objectContaining({ name: "Kommuner", range: "A4:Q294" })]);
  expect(sheets[0]!.frozen).toEqual({ rows: 4, columns: 2 });
  const rows = block(sheets[0]!);
  expect(rows.length).toBe(291);
  expect(rows[1]!.slice(0, 3)).toEqual(["0114", "Upplands Väsby", "Stockholms län"]);
  expect(sum(rows, "Folkmängd 2022")).toBe(10521556);
  expect(sum(rows, "Antal arbetslösa dec 2022")).toBe(334080);
  expect(sum(rows, "Antal mottagna 2018")).toBe(44216);
  expect(sum(rows, "Eget boende (exempel)")).toBe(20000);
  expect(sum(rows, "Anläggningsboende (exempel)")).toBe(15000);
  expect(rows.slice(1).every((row) => row.at(-1) === "")).toBe(true);
});

test("Sweden 2022: the rates are the counts per 1,000 inhabitants with two decimals", async () => {
  const [header, ...rows] = block((await sample("sweden-2022.xlsx")).sheets[0]!);
  const at = (row: (string | number)[], name: string): number => Number(row[header!.indexOf(name)]);
  expect(at(rows[0]!, "Arbetslösa per 1 000 inv.")).toBe(36.01);
  expect(at(rows[0]!, "Mottagna 2018 per 1 000 inv.")).toBe(3.43);
  for (const row of rows) {
    const people = at(row, "Folkmängd 2022");
    const unemployed = (at(row, "Antal arbetslösa dec 2022") / people) * 1000;
    const received = (at(row, "Antal mottagna 2018") / people) * 1000;
    expect(Math.abs(at(row, "Arbetslösa per 1 000 inv.") - unemployed)).toBeLessThan(0.0050001);
    expect(Math.abs(at(row, "Mottagna 2018 per 1 000 inv.") - received)).toBeLessThan(0.0050001);
  }
});

test("Sweden 2022: one column for each role, and no minors beside the example stocks", async () => {
  const { headers } = (await sample("sweden-2022.xlsx")).sheets[0]!.tables![0]!;
  const roles = headers.flatMap((header) => {
    const role = headerRole(header);
    return role ? [[role, header] as const] : [];
  });
  expect(roles).toEqual([
    ["code", "Kod"],
    ["name", "Kommun"],
    ["county", "Län"],
    ["population", "Folkmängd 2022"],
    ["labourMarket", "Arbetslösa per 1 000 inv."],
    ["unaccompaniedMinors", "varav ensamkommande barn"],
    ["reception", "Mottagna 2018 per 1 000 inv."],
    ["ownHousing", "Eget boende (exempel)"],
    ["agencyHousing", "Anläggningsboende (exempel)"],
    ["capacity", "Kapacitet"],
  ]);
  for (const stock of ["Eget boende (exempel)", "Anläggningsboende (exempel)"])
    expect(headerRole(headers[headers.indexOf(stock) + 1]!)).not.toBe("unaccompaniedMinors");
});

test("Norway 2024: published figures sum to what was published, blanks are blank and say why", async () => {
  const { sheets } = await sample("norway-2024.xlsx");
  expect(sheets.map(({ name }) => name)).toEqual(["Grunnlag", "Kilder"]);
  const rows = block(sheets[0]!);
  expect(rows.length).toBe(358);
  expect(sum(rows, "Folkemengde 2024")).toBe(5550203);
  expect(sum(rows, "Anmodet 2024")).toBe(36985);
  expect(sum(rows, "Vedtatt 2024")).toBe(28327);
  expect(sum(rows, "Bosatt 2024 (til 13. nov.)")).toBe(22572);
  const settled = rows[0]!.indexOf("Bosatt 2024 (til 13. nov.)");
  const blank = rows.filter((row) => row[settled] === "");
  expect(blank.length).toBe(15);
  expect(blank.every((row) => /Bosatt: (prikket|ikke)/.test(String(row.at(-1))))).toBe(true);
});

test.each([
  ["sweden-2022.xlsx", 290],
  ["norway-2024.xlsx", 357],
])("%s is read without a finding", async (name, municipalities) => {
  const rows = block((await sample(name)).sheets[0]!);
  const table = readTable(rows);
  const read = table.ok ? readMunicipalities(table.value) : table;
  expect(read.issues).toEqual([]);
  expect(read.ok && read.value.municipalities.length).toBe(municipalities);
});

test("Sweden 2022: calculated with the weights of 2019, rates as population / rate", async () => {
  const table = readTable(block((await sample("sweden-2022.xlsx")).sheets[0]!));
  const criteria = [
    { name: "Arbetsmarknad", column: "Arbetslösa per 1 000 inv.", transform: "inverseRate", weight: 43 },
    { name: "Folkmängd", column: "Folkmängd 2022", transform: "share", weight: 37 },
    { name: "Mottagande", column: "Mottagna 2018 per 1 000 inv.", transform: "inverseRate", weight: 20 },
  ] as const;
  const run = table.ok ? runScenario(table.value, { criteria }, defaultScenario(5000)) : table;
  expect(run.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  if (!run.ok) throw new Error("refused");
  expect(run.value.stocks.map(({ header, deducted }) => [header, deducted])).toEqual([
    ["Eget boende (exempel)", undefined],
    ["Anläggningsboende (exempel)", undefined],
  ]);
  expect(run.value.pot).toBe(40000);
  expect(run.value.results.reduce((total, { places }) => total + places, 0)).toBe(5000);
});

test("Norway 2024: calculated by population, without credits", async () => {
  const table = readTable(block((await sample("norway-2024.xlsx")).sheets[0]!));
  const credits = { ownHousing: 0, agencyHousing: 0, municipalHousing: 0, asylumSeekers: 0, reception: 0 };
  const scenario = { ...defaultScenario(37000), credits };
  const run = table.ok ? runScenario(table.value, undefined, scenario) : table;
  expect(run.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  if (!run.ok) throw new Error("refused");
  expect(run.value.pot).toBe(37000);
  expect(run.value.results.reduce((total, { places }) => total + places, 0)).toBe(37000);
});

test.each(["sweden-2022.xlsx", "norway-2024.xlsx"])("%s names a source for every column", async (name) => {
  const { sheets } = await sample(name);
  const sourced = sheets[1]!.cells.filter(({ column }) => column === 0).map(({ value }) => String(value));
  const named = sourced.flatMap((text) => text.split(", ")).concat(sourced);
  for (const header of sheets[0]!.tables![0]!.headers) expect(named).toContain(header);
});

test("synthetic offers: every one is read, the rules as well, and a choice meets the need", async () => {
  const [offerSheet, ruleSheet] = (await sample("offers-synthetic.xlsx")).sheets;
  const [sweden] = (await sample("sweden-2022.xlsx")).sheets;
  const read = readOffers(block(offerSheet!), "SE");
  const rules = readOfferRules(block(ruleSheet!));
  const table = readTable(block(sweden!));
  if (!read.ok || !rules.ok || !table.ok) throw new Error("not read");
  expect(read.value).toHaveLength(120);
  expect(read.value.filter(({ fault }) => fault !== undefined)).toEqual([]);
  const stands = standing(table.value, undefined, defaultScenario(1500));
  if (!stands.ok) throw new Error("nothing stands");
  const { problem, findings } = offerCase(read.value, rules.value, stands.value, 1500);
  expect(new Set(findings.map((each) => each?.code))).toEqual(new Set([undefined, "F511", "F512"]));
  const choice = selectOffers(problem, rules.value.figures.costWeight ?? 0);
  expect(choice.ok && choice.value.places).toBeGreaterThanOrEqual(1500);
  expect(choice.ok && choice.value.places).toBeLessThanOrEqual(1520);
});
