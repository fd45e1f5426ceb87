import { readKeyDefinition } from "../../src/distribution-key";
import { keyLines } from "../../src/report/keyLines";
import { defaultScenario, runScenario } from "../../src/scenario";
import { readTable } from "../../src/tables";

const table = [
  ["Kod", "Kommun", "Folkmängd", "Arbetslösa", "Boende"],
  ["0114", "Upplands Väsby", 50_000, 1_700, 3],
  ["0115", "Vallentuna", 30_000, 600, 5],
  ["0330", "Knivsta", 20_000, 500, 9],
  ["0187", "Vaxholm", 12_000, 100, 2],
];
const head = ["Kriterium", "Kolumn", "Omräkning", "Vikt", "Tak"];

/** What the lines of a municipality come to when they are multiplied out as they say, and its key. */
function readded(definition: unknown[][], place: number): { reached: number; key: number; texts: string[] } {
  const [read, columns] = [table, [head, ...definition]].map((block) => readTable(block));
  const criteria = columns?.ok ? readKeyDefinition(columns.value) : columns;
  if (!read?.ok || !criteria?.ok) throw new Error(JSON.stringify([read, criteria]));
  const run = runScenario(read.value, criteria.value, defaultScenario(100));
  if (!run.ok) throw new Error(JSON.stringify(run.issues));
  const lines = keyLines(run.value.key, place);
  const value = (name: string, otherwise: number): number[] =>
    lines.map(({ values }) => Number(values[name] ?? otherwise));
  const product = [...value("multiplier", 1), ...value("population", 1)].reduce((all, each) => all * each, 1);
  const together = value("part", 0).reduce((all, each) => all + each, 0);
  const whole = value("whole", 1).reduce((all, each) => all * each, 1);
  const key = Number(lines.at(-1)?.values["key"]);
  return { reached: (together * product) / whole, key, texts: lines.map(({ text }) => text) };
}

const population = ["folkmängd", "Folkmängd", "andel", 60, ""];
const capped = ["arbete", "Arbetslösa", "inverse", 30, 0.3];
const factor = ["boende", "Boende", "factor", 0.1, ""];

it.each([
  ["a plain blend", [population, ["arbete", "Arbetslösa", "inverse", 30, ""]], ["criterionShare"]],
  ["caps", [population, capped], ["criterionCapped", "redistributed"]],
  ["a factor", [population, factor], ["criterionShare", "factor", "whole"]],
  [
    "caps and a factor",
    [population, capped, factor],
    ["criterionCapped", "redistributed", "factor", "whole"],
  ],
  [
    "weights that are all but nothing",
    [
      [...population.slice(0, 3), 6e-10, ""],
      ["a", "Boende", "andel", 1e-10, ""],
    ],
    ["criterionShare"],
  ],
  [
    "weights beyond counting",
    [
      [...population.slice(0, 3), 6e300, ""],
      ["a", "Boende", "andel", 1e300, ""],
    ],
    ["criterionShare"],
  ],
  [
    "scores",
    [
      ["a", "Boende", "minmax", 1, ""],
      ["b", "Arbetslösa", "inverseMinmax", 2, ""],
    ],
    ["criterionScore", "score", "whole"],
  ],
])("%s: the lines re-add to the key of every municipality", (_, definition, kinds) => {
  for (const place of [0, 1, 2, 3]) {
    const { reached, key } = readded(definition, place);
    expect(reached).toBeCloseTo(key, 11);
  }
  // Vaxholm, whose unemployed are so few that the cap binds.
  const { texts } = readded(definition, 3);
  for (const kind of kinds) expect(texts).toContain(kind);
});
