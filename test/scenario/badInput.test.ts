import { apportion, placesFor } from "../../src/allocation";
import type { Issue, Result } from "../../src/base";
import { readKeyDefinition } from "../../src/distribution-key";
import { readScenario, runScenario } from "../../src/scenario";
import type { ScenarioRun } from "../../src/scenario";
import { readTable } from "../../src/tables";

const header = ["Kod", "Kommun", "Folkmängd", "Eget boende", "Kapacitet"];
const good = [
  ["0114", "Upplands Väsby", 49262, 120, 90],
  ["0180", "Stockholm", 984748, 2400, 900],
  ["1480", "Göteborg", 596841, 1300, 700],
];

/** The table with one cell changed: 0-based data row and column. */
function changed(row: number, column: number, value: unknown): unknown[][] {
  return [
    header,
    ...good.map((cells, at) => cells.map((cell, place) => (at === row && place === column ? value : cell))),
  ];
}

function run(
  rows: unknown[][],
  settings: unknown[][] | number = 100,
  definition?: unknown[][],
): Result<ScenarioRun> {
  const table = readTable(rows);
  const scenario = readScenario(settings);
  if (!table.ok) return table;
  if (!scenario.ok) return scenario;
  if (!definition) return runScenario(table.value, undefined, scenario.value);
  const columns = readTable(definition);
  const key = columns.ok ? readKeyDefinition(columns.value) : columns;
  return key.ok ? runScenario(table.value, key.value, scenario.value) : key;
}

const errors = ({ issues }: Result<unknown>): (string | number | undefined)[][] =>
  issues
    .filter((issue) => issue.severity === "error")
    .map(({ code, row, municipality }: Issue) => [code, row, municipality]);

describe("bad input answers with its own code, its row and its municipality", () => {
  it("nothing is wrong with the table that the others are made from", () => {
    const result = run([header, ...good]);
    expect(errors(result)).toEqual([]);
    expect(result.ok && result.value.results.reduce((all, each) => all + each.places, 0)).toBe(100);
  });

  it.each([
    ["missing population", 1, 2, "", "F203", "0180"],
    ["population 0, which desktop Excel hands over for an empty cell", 1, 2, 0, "F206", "0180"],
    ["population that is nil", 1, 2, "–", "F206", "0180"],
    ["text in a number column", 2, 3, "cirka 40", "F106", "1480"],
    ["a boolean in a number column", 2, 3, true, "F106", "1480"],
    ["an error in a number column", 2, 3, "#DIV/0!", "F111", "1480"],
    ["a missing credit, which is never zero", 0, 3, "", "F107", "0114"],
    ["a suppressed credit", 0, 3, "..", "F108", "0114"],
    ["a credit that is not applicable", 0, 3, ".", "F109", "0114"],
    ["negative stock", 2, 3, -5, "F110", "1480"],
    ["an unknown municipality", 1, 0, "9999", "F202", undefined],
    ["a municipality that occurs twice", 2, 0, "0180", "F204", "0180"],
  ])("%s", (_what, row, column, value, code, municipality) => {
    expect(errors(run(changed(row, column, value)))).toContainEqual([code, row + 2, municipality]);
  });

  it("many bad rows are each told", () => {
    const rows = [header, ...good.map((cells) => cells.map((cell, place) => (place === 2 ? "" : cell)))];
    const told = errors(run(rows)).filter(([code]) => code === "F203");
    expect(told.map(([, row]) => row)).toEqual([2, 3, 4]);
  });

  it("a total row among the municipalities is left out with a remark, under any of its names", () => {
    const plain = run([header, ...good]);
    for (const label of ["Riket", "Totalt", "Summa", "Hela riket", "Hele landet"]) {
      const result = run([header, ["", label, 1630851, 3820, 1690], ...good]);
      expect(result.issues.map(({ code, row }) => [code, row])).toContainEqual(["W201", 2]);
      expect(result.ok && result.value.results.map((each) => each.places)).toEqual(
        plain.ok && plain.value.results.map((each) => each.places),
      );
    }
  });

  it("weights that are all zero, in a definition and in a column", () => {
    const definition = [
      ["Kriterium", "Kolumn", "Omräkning", "Vikt"],
      ["Befolkning", "Folkmängd", "andel", 0],
    ];
    expect(errors(run([header, ...good], 100, definition))).toEqual([["F304", undefined, undefined]]);
    expect(errors(apportion(10, { weights: [0, 0] }))).toEqual([["F406", undefined, undefined]]);
    expect(errors(placesFor(10, { weights: [0, 0] }))).toEqual([["F406", undefined, undefined]]);
  });

  it("a minimum above the total, with the largest sum that it asks for", () => {
    const result = run(
      [header, ...good],
      [
        ["Parameter", "Värde"],
        ["totalt", 100],
        ["minst per kommun", 50],
      ],
    );
    expect(result.issues).toContainEqual(
      expect.objectContaining({ code: "F402", found: 150, expected: 100 }),
    );
  });

  it("capacity below the total, with the largest total that would fit", () => {
    const result = run(
      [header, ...good],
      [
        ["Parameter", "Värde"],
        ["totalt", 5000],
        ["följ kapacitet", "ja"],
      ],
    );
    expect(result.issues).toContainEqual(
      expect.objectContaining({ code: "F403", found: 1690, expected: 5000 }),
    );
  });

  it("a minimum above one municipality's own maximum names the municipality", () => {
    const rows = changed(0, 4, 2);
    const settings = [
      ["Parameter", "Value"],
      ["total", 100],
      ["minimum", 5],
      ["useCapacity", "yes"],
    ];
    expect(errors(run(rows, settings))).toEqual([["F404", 2, "0114"]]);
  });

  it.each([
    [
      "a parameter that nobody knows",
      [
        ["total", 5],
        ["steps", 3],
      ],
      "F701",
    ],
    [
      "a parameter that occurs twice",
      [
        ["total", 5],
        ["totalt", 6],
      ],
      "F705",
    ],
    [
      "a value that is not offered",
      [
        ["total", 5],
        ["metod", "lottning"],
      ],
      "F702",
    ],
    [
      "a scenario without a total",
      [
        ["metod", "största rest"],
        ["minst per kommun", 2],
      ],
      "F703",
    ],
    [
      "half a person",
      [
        ["total", 2.5],
        ["minimum", 0],
      ],
      "F401",
    ],
    [
      "fewer than none",
      [
        ["total", -1],
        ["minimum", 0],
      ],
      "F401",
    ],
    [
      "two stages, not in this version",
      [
        ["total", 5],
        ["steg", "länet först"],
      ],
      "F704",
    ],
    [
      "a minimum lot, not in this version",
      [
        ["total", 5],
        ["minimumLot", 10],
      ],
      "F704",
    ],
    [
      "no increase, not in this version",
      [
        ["total", 5],
        ["noIncrease", "ja"],
      ],
      "F704",
    ],
    [
      "near the previous, not in this version",
      [
        ["total", 5],
        ["keepPrevious", 1],
      ],
      "F704",
    ],
  ])("a scenario with %s", (_what, rows, code) => {
    const result = readScenario([["Parameter", "Value"], ...rows]);
    expect(result.ok).toBe(false);
    expect(result.issues.map((issue) => issue.code)).toContain(code);
  });

  it("a credit that is missing counts as the scenario says, and the finding says so", () => {
    const settled = (policy: string, cell: unknown) =>
      run(changed(0, 3, cell), [
        ["Parameter", "Value"],
        ["total", 100],
        ["missing", policy],
      ]);
    const first = (result: Result<ScenarioRun>) =>
      result.ok ? result.value.results[0]?.existing : result.issues[0]?.code;
    expect(first(settled("refuse", ".."))).toBe("F108");
    expect(first(settled("zero", ".."))).toBe(0);
    expect(first(settled("upper", ".."))).toBe(5);
    expect(first(settled("upper", "<5"))).toBe(4);
    expect(errors(settled("upper", "x"))).toContainEqual(["F108", 2, "0114"]);
    expect(errors(settled("upper", ""))).toContainEqual(["F107", 2, "0114"]);
    const left = settled("exclude", "");
    expect(left.ok && left.value.results.map((each) => each.municipality.code)).toEqual(["0180", "1480"]);
    expect(left.ok && left.value.results.reduce((all, each) => all + each.key, 0)).toBeCloseTo(1, 12);
    expect(left.issues.map((issue) => issue.code)).toContain("W703");
  });

  it("blank is never zero: a blank stock is refused where a 0 is counted", () => {
    expect(run(changed(0, 3, 0)).ok).toBe(true);
    expect(run(changed(0, 3, "")).ok).toBe(false);
  });
});
