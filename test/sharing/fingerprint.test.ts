import { fingerprint } from "../../src/sharing/fingerprint";
import { defaultScenario, runScenario } from "../../src/scenario";
import type { Scenario } from "../../src/scenario";
import { readTable } from "../../src/tables";

const header = ["Kod", "Kommun", "Folkmängd", "Eget boende", "Anteckning"];
const rows = [
  ["0114", "Upplands Väsby", 50000, 310, "a"],
  ["0461", "Gnesta", 11000, 20, "b"],
  ["2584", "Kiruna", 22000, 70, "c"],
];
function of(values: readonly (readonly unknown[])[], change: Partial<Scenario> = {}): string {
  const table = readTable(values);
  if (!table.ok) throw new Error("no table");
  const run = runScenario(table.value, undefined, { ...defaultScenario(100), ...change });
  if (!run.ok) throw new Error(run.issues.map(({ code }) => code).join());
  return fingerprint(run.value);
}
const plain = of([header, ...rows]);
const changed = (row: number, column: number, value: unknown): string =>
  of([
    header,
    ...rows.map((each, at) => each.map((cell, place) => (at === row && place === column ? value : cell))),
  ]);

test("64 hexadecimal digits, the same every time", () => {
  expect(plain).toMatch(/^[0-9a-f]{64}$/);
  expect(of([header, ...rows])).toBe(plain);
});

test("order of rows, language and columns that nothing reads are no part of it", () => {
  expect(of([header, ...[...rows].reverse()])).toBe(plain);
  expect(of([header, ...rows], { language: "nb" })).toBe(plain);
  expect(changed(0, 4, "another note")).toBe(plain);
});

test("every input that a figure can rest on changes it", () => {
  const others = [
    changed(0, 2, 50001),
    changed(1, 3, 21),
    of([header, ...rows.slice(1)]),
    of([header, ...rows], { total: 101 }),
    of([header, ...rows], { minimum: 1 }),
    of([header, ...rows], { method: "adams" }),
    of([header, ...rows], { credits: { ...defaultScenario(1).credits, ownHousing: 0.5 } }),
    of([header, ...rows], { maximumPerThousand: 9 }),
  ];
  expect(new Set([plain, ...others]).size).toBe(others.length + 1);
});
