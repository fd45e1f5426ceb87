// Copies with native formulas, calculated anew by LibreOffice from the formulas alone: the same figures.
import { patchWorkbook, readWorkbook, writeWorkbook } from "../../src/xlsx";
import type { FileCell, WorkbookFile } from "../../src/xlsx";
import { aCommand } from "../cli/aCommand";
import { aSheet } from "../files/aFile";
import { blinded } from "../support/blinded";
import { throughLibreOffice } from "../support/throughLibreOffice";

/** Ceilings by capacity, a minimum, one exempt, one agreed, and three alike: two of them tie for the last place. */
const bounded: WorkbookFile = {
  sheets: [
    aSheet("Underlag", [
      [
        "Kod",
        "Kommun",
        "Folkmängd",
        "Mottagna per 1 000 inv.",
        "Eget boende",
        "varav ensamkommande barn",
        "Anläggningsboende",
        "Kapacitet",
        "Undantagen",
        "Överenskommet",
      ],
      ["0114", "Upplands Väsby", 50000, 4.5, 310, 12, 55, 40, "nej", ""],
      ["0115", "Vallentuna", 34000, 2.25, 41, 4, 20, 300, "nej", ""],
      ["0461", "Gnesta", 11000, 7.5, 20, 0, 3, 25, "ja", ""],
      ["0480", "Nyköping", 57000, 3.75, 96, 9, 0, 500, "nej", 31],
      ["0481", "Oxelösund", 12000, 5, 0, 0, 0, 90, "nej", ""],
      ["0482", "Flen", 12000, 5, 0, 0, 0, 90, "nej", ""],
      ["0483", "Katrineholm", 12000, 5, 0, 0, 0, 90, "nej", ""],
      ["2584", "Kiruna", 22000, 6, 70, 8, 12.5, 150, "nej", ""],
    ]),
    aSheet("Val", [
      ["Parameter", "Värde", "", "Kriterium", "Kolumn", "Omräkning", "Vikt"],
      ["totalt", 293, "", "Folkmängd", "Folkmängd", "andel", 37],
      ["minst per kommun", 2, "", "Mottagande", "Mottagna per 1 000 inv.", "inverseRate", 20],
      ["följ kapacitet", "ja"],
      ["räkna anläggningsboende", 0.5],
      ["språk", "sv"],
    ]),
  ],
};

const samples = "assets/samples";

async function frozen(name: string, file: string, total: string, given: Record<string, Uint8Array> = {}) {
  const base = await aCommand(["allocate", file, "--out", `${name}.xlsx`, "--total", total], given);
  if (base.status !== 0) throw new Error(base.text);
  const words = (by: string) => ["share", `${name}.xlsx`, "--by", by, "--out", "ut", "--freeze", "formulas"];
  const [country, counties] = [
    await aCommand(words("country"), base.written),
    await aCommand(words("county"), base.written),
  ];
  if (country.status !== 0 || counties.status !== 0) throw new Error(country.text + counties.text);
  const [first, second] = Object.entries(counties.written);
  return {
    [`${name}-00.xlsx`]: Object.values(country.written)[0]!,
    [`${name}-a.xlsx`]: first![1],
    [`${name}-b.xlsx`]: second![1],
  };
}

/** Caps and factors in the key; places and targets by other divisors. */
const otherwise: WorkbookFile = {
  sheets: [
    bounded.sheets[0]!,
    aSheet("Val", [
      ["Parameter", "Värde", "", "Kriterium", "Kolumn", "Omräkning", "Vikt", "Tak"],
      ["totalt", 293, "", "Folkmängd", "Folkmängd", "andel", 37, ""],
      ["metod", "dHondt", "", "Mottagande", "Mottagna per 1 000 inv.", "inverseRate", 20, 1.1],
      ["metod för måltal", "adams", "", "Eget boende", "Eget boende", "factor", 0.125, ""],
      ["språk", "sv"],
    ]),
  ],
};

let sent: Record<string, Uint8Array>;
let recalculated: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  sent = {
    ...(await frozen("sverige", `${samples}/sweden-2022.xlsx`, "1500")),
    ...(await frozen("norge", `${samples}/norway-2024.xlsx`, "37000")),
    ...(await frozen("gränser", "in.xlsx", "293", { "in.xlsx": await writeWorkbook(bounded) })),
    ...(await frozen("annat", "in.xlsx", "293", { "in.xlsx": await writeWorkbook(otherwise) })),
  };
  sent["byten.xlsx"] = await withSwap(sent["sverige-a.xlsx"]!);
  // Nothing but formulas is left to show: every value beside a formula is made wrong before LibreOffice sees the file.
  const blind = Object.entries(sent).map(([name, bytes]) => [name, blinded(bytes)] as const);
  recalculated = throughLibreOffice(Object.fromEntries(blind), { recalculates: true });
}, 300_000);

const key = ({ row, column }: FileCell): string => `${row} ${column}`;

/** Formulas of a file whose value is another after the recalculation, and how many formulas there are. */
async function differences(name: string) {
  const [before, after] = [await read(sent[`${name}.xlsx`]!), await read(recalculated[name]!)];
  let formulas = 0;
  const found: string[] = [];
  for (const sheet of before.sheets) {
    const there = new Map(
      after.sheets.find((each) => each.name === sheet.name)?.cells.map((cell) => [key(cell), cell]),
    );
    for (const cell of sheet.cells) {
      if (cell.formula === undefined) continue;
      formulas++;
      const value = there.get(key(cell))?.value ?? "";
      if (!isSame(cell.value ?? "", value))
        found.push(
          `${sheet.name} ${key(cell)} ${cell.formula}: ${String(cell.value)} → ${JSON.stringify(value)}`,
        );
    }
  }
  return { formulas, found: found.slice(0, 5) };
}

/** The native key is not rounded to 10⁻¹², the product's is: what it is multiplied by shows no more than that. */
const isSame = (a: unknown, b: unknown): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Number.isInteger(a)
      ? a === b
      : Math.abs(a - b) <= 1e-12 * 50_000
    : a === b;

async function read(bytes: Uint8Array): Promise<WorkbookFile> {
  const file = await readWorkbook(bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.issues));
  return file.value;
}

test.each([
  ["sverige-00", 290 * 18],
  ["norge-00", 357 * 18],
  ["gränser-00", 8 * 18],
  ["annat-00", 8 * 22],
  ["sverige-a", 26 * 5],
  ["norge-a", 5],
  ["gränser-b", 5 * 4],
])("%s comes to the same figures, formula by formula", async (name, least) => {
  const { formulas, found } = await differences(name);
  expect(found).toEqual([]);
  expect(formulas).toBeGreaterThan(least);
});

test("ties, agreed and exempt municipalities: decided figures are noted, the sum is the total", async () => {
  const { sheets } = await read(recalculated["gränser-00"]!);
  const { cells } = sheets.find(({ name }) => name === "Beräkning")!;
  const at = (row: number, column: number) =>
    cells.find((cell) => cell.row === row && cell.column === column)?.value;
  expect(at(9, 1)).toBe(293);
  const header = cells.filter(({ row }) => row === 11);
  const columnOf = (title: string) => header.find(({ value }) => value === title)!.column;
  const places = [12, 13, 14, 15, 16, 17, 18, 19].map((row) => at(row, columnOf("Nya platser")) as number);
  expect([places[2], places[3]]).toEqual([0, 31]);
  expect(places.slice(4, 7)).toEqual([44, 44, 43]); // three alike, and not all could have the last place
  const notes = [16, 17, 18].map((row) => String(at(row, columnOf("Anmärkning")) ?? ""));
  expect(notes).toEqual(["avgjort: platser", "avgjort: platser", ""]);
});

test("in the meeting, without the add-in: a swap typed in moves places, the sum is checked, the minutes follow", async () => {
  const { sheets } = await read(recalculated["byten"]!);
  const [front, rows] = sheets;
  const outcome = rows!.cells.filter(({ column, row }) => column === 13 && row > 0 && row < 29);
  const before = (await read(sent["sverige-a.xlsx"]!)).sheets[1]!.cells;
  const proposed = (row: number) =>
    before.find((cell) => cell.row === row && cell.column === 8)!.value as number;
  expect([outcome[0]!.value, outcome[1]!.value]).toEqual([proposed(1) - 7, proposed(2) + 7]);
  expect(outcome.at(-1)!.value).toBe("Länets summa stämmer.");
  expect(front!.cells.map(({ value }) => value).join(" ")).toContain("varav 7 flyttas mellan kommuner.");
});

async function withSwap(bytes: Uint8Array): Promise<Uint8Array> {
  const patched = patchWorkbook(bytes, {
    cells: [
      {
        sheet: "Byten",
        cells: [
          { row: 1, column: 0, value: "0114" },
          { row: 1, column: 1, value: "0115" },
          { row: 1, column: 2, value: 7 },
        ],
      },
    ],
  });
  if (!patched.ok) throw new Error("not patched");
  return patched.value.bytes;
}
