import { createExcelWorkbook } from "../../src/excel";
import { registeredMunicipalities } from "../../src/municipalities";
import { aWorkbook, type CellInput, type Workbook } from "../excel-host";
import { anExcelWorkbook, aNamedScenario, aRequest } from "./anExcelWorkbook";

const excel = anExcelWorkbook();

const directions = ["högt", "medel", "lågt", "inget", "över nivån"];
/** What exists, [per 1000], so that one of each direction comes out in turn. */
const kinds = [
  { rate: 0, isExempt: false },
  { rate: 6, isExempt: false },
  { rate: 9, isExempt: false },
  { rate: 1, isExempt: true },
  { rate: 30, isExempt: false },
];
const count = 10;
const swedish = registeredMunicipalities()
  .filter(({ country }) => country === "SE")
  .slice(0, count);

/** A workbook whose table says in its own way which municipalities it speaks of; codes by place, for what must come out. */
async function written(
  header: readonly string[],
  label: (code: string, name: string, place: number) => readonly CellInput[],
): Promise<{ workbook: Workbook; wanted: ReadonlyMap<number, string> }> {
  const rows = swedish.map(({ code, name }, place) => {
    const { rate, isExempt } = kinds[place % kinds.length]!;
    return [...label(code, name, place), 1000 * (place + 1), rate * (place + 1), isExempt ? "ja" : ""];
  });
  const head = [...header, "Folkmängd 2022", "Eget boende (EBO)", "Undantag"];
  const block = { at: "A4", rows: [head, ...rows], table: "Kommuner", text: [0] };
  const workbook = aWorkbook()
    .sheet("Underlag", block)
    .sheet("Prov", { rows: [[1]] })
    .done();
  await excel().reset(workbook);
  const port = createExcelWorkbook();
  const [table] = await port.findTables();
  // As many places as bring all that may get some to 10 per 1,000.
  const total = rows.reduce((sum, _, place) => {
    const { rate, isExempt } = kinds[place % kinds.length]!;
    return sum + (isExempt ? 0 : Math.max(0, 10 - rate) * (place + 1));
  }, 0);
  const request = aRequest(table!, { named: aNamedScenario(total) });
  expect(await port.writeAndHighlight(request)).toMatchObject({ kind: "written" });
  // The population tells the rows apart, wherever they are sorted to.
  const wanted = new Map(
    rows.map((row, place) => [Number(row.at(-3)), String(request.result[1 + place]![12])]),
  );
  return { workbook, wanted };
}

/** By which direction each row is coloured: the rules are entered as cells and calculated by the emulated Excel. */
function shown(workbook: Workbook): ReadonlyMap<number, string> {
  const sheet = workbook.sheet("Underlag")!;
  const { bodyArea } = workbook.table("Kommuner")!;
  const populations = bodyArea!.columns - 3;
  const rules = sheet.conditionalFormats
    .map(({ rule }) => (rule as { Custom: { Rule: { Formula: string } } }).Custom.Rule.Formula)
    .reverse(); // the rule that was added last stands first
  expect(rules).toHaveLength(directions.length);
  const rows = Array.from({ length: bodyArea!.rows }, (_, at) => {
    const words = rules.flatMap((formula, place) => {
      const moved = formula.replace(/\$([A-Z])5(?!\d)/g, (_, column) => `Underlag!$${column}$${5 + at}`);
      workbook.userEdit("Prov!H1", moved);
      return workbook.sheet("Prov")!.valueAt(0, 7) === true ? [directions[place]!] : [];
    });
    return [Number(sheet.valueAt(4 + at, populations)), words.join("+")] as const;
  });
  return new Map(rows);
}

const layouts: readonly (readonly [string, readonly string[], Parameters<typeof written>[1]])[] = [
  ["0114 as text", ["Kod", "Kommun"], (code, name) => [code, name]],
  ["114 as text", ["Kod", "Kommun"], (code, name) => [String(Number(code)), name]],
  ["0114 Upplands Väsby", ["Kod"], (code, name) => [`${code} ${name}`]],
  ["114 Upplands Väsby", ["Kod"], (code, name) => [`${Number(code)} ${name}`]],
  ["K-0114", ["Kod", "Kommun"], (code, name) => [`K-${code}`, name]],
  ["names alone", ["Kommun"], (_, name) => [` ${name}`]],
  [
    "names in capitals and with their kind",
    ["Kommun"],
    (_, name, place) => [place % 2 ? name.toUpperCase().replaceAll(" ", "-") : `${name} kommun`],
  ],
  [
    "codes in some rows, names in others",
    ["Kod", "Kommun"],
    (code, name, place) => [place % 3 ? code : "", place % 3 === 1 ? "" : name],
  ],
];

it.each(layouts)("every row shows its own direction, also after sorting: %s", async (_, header, label) => {
  const { workbook, wanted } = await written(header, label);
  expect(new Set(wanted.values())).toEqual(new Set(directions));
  expect(shown(workbook)).toEqual(wanted);
  const table = workbook.table("Kommuner")!;
  workbook.sortTable(table, [{ column: table.area.columns - 3, ascending: false }]);
  expect(shown(workbook)).toEqual(wanted);
});

it("codes as numbers are found too", async () => {
  const { workbook, wanted } = await written(["Kommun", "Kod"], (code, name) => [name, Number(code)]);
  expect(shown(workbook)).toEqual(wanted);
});

it("follows the thresholds of the visible scenario, and its language", async () => {
  const { workbook, wanted } = await written(["Kod", "Kommun"], (code, name) => [code, name]);
  const settings = workbook.sheet("Inställningar")!;
  const rowOf = (parameter: string): number =>
    Array.from({ length: 30 }, (_, row) => settings.valueAt(row, 0)).indexOf(parameter) + 1;
  workbook.userEdit(`Inställningar!B${rowOf("högt behov under")}`, 0);
  workbook.userEdit(`Inställningar!B${rowOf("medelbehov under")}`, 1);
  workbook.userEdit(`Inställningar!B${rowOf("språk")}`, "nb");
  const placed = new Set(["högt", "medel", "lågt"]);
  const moved = [...wanted].map(([key, word]) => [key, placed.has(word) ? "medel" : word] as const);
  expect(shown(workbook)).toEqual(new Map(moved));
});
