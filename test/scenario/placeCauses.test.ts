import fc from "fast-check";
import { defaultScenario, runScenario } from "../../src/scenario";
import type { Scenario } from "../../src/scenario";
import { placeCauses } from "../../src/scenario/placeCauses";
import { readTable } from "../../src/tables";

const codes = ["0114", "0115", "0117", "0305", "0319"];
function tried(rows: readonly (readonly [number, number, number | ""])[], given: Partial<Scenario> = {}) {
  const table = readTable([
    ["Kod", "Kommun", "Folkmängd", "Anläggningsboende", "Överenskommet"],
    ...rows.map((row, at) => [codes[at]!, "", ...row]),
  ]);
  const made = table.ok ? runScenario(table.value, undefined, { ...defaultScenario(200), ...given }) : table;
  return made.ok ? made.value : undefined;
}
function run(...given: Parameters<typeof tried>) {
  const made = tried(...given);
  if (!made) throw new Error("the run of the tests is refused");
  return made;
}
const usual = [
  [100, 5, ""],
  [200, 40, ""],
  [300, 0, ""],
  [400, 15, ""],
] as const;
const steps = (...each: Parameters<typeof placeCauses>) =>
  placeCauses(...each)!.map(({ causes, places }) => [causes.join(), Object.fromEntries(places)]);

test("by hand: 100 places give 10, 0, 45, 45; two more raise the level from 150 to 152.5 and go to C and D", () =>
  expect(steps(run(usual, { total: 100 }), run(usual, { total: 102 }))).toEqual([
    ["total", { "0117": 1, "0305": 1 }],
  ]));
test("by hand: C agrees to 40, and the 5 go to A and D, 1 and 4, by their keys of 10 and 40", () => {
  const pinned = usual.map((row, at) => [row[0], row[1], at === 2 ? 40 : row[2]] as const);
  expect(steps(run(usual, { total: 100 }), run(pinned, { total: 100 }))).toEqual([
    ["bounds", { "0114": 1, "0117": -5, "0305": 4 }],
  ]);
});
test("a run compared with itself takes no step", () =>
  expect(placeCauses(run(usual), run(usual))).toEqual([]));
test("a step that cannot be carried out alone is told together with the next", () => {
  const all = [
    [100, 5, 60],
    [200, 40, 60],
    [300, 0, 60],
    [400, 15, ""],
  ] as const;
  expect(placeCauses(run(all), run(usual, { total: 100 }))!.map(({ causes }) => causes)).toEqual([
    ["total", "bounds"],
  ]);
});

const anyRun = fc
  .record({
    rows: fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 9000 }),
        fc.integer({ min: 0, max: 90 }),
        fc.constantFrom<number | "">("", "", "", 3),
      ),
      { minLength: 2, maxLength: 5 },
    ),
    total: fc.integer({ min: 60, max: 400 }),
    method: fc.constantFrom(
      "sainteLague" as const,
      "dHondt" as const,
      "proportional" as const,
      "clipAndScale" as const,
    ),
    minimum: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ rows, ...given }) => tried(rows, given))
  .filter((made) => made !== undefined);

test("what the steps add is exactly the change of every municipality's places", () =>
  fc.assert(
    fc.property(anyRun, anyRun, (before, after) => {
      const taken = placeCauses(before, after)!;
      for (const code of codes) {
        const of = (each: typeof before) =>
          each.results.find(({ municipality }) => municipality.code === code)?.places ?? 0;
        const added = taken.reduce((sum, { places }) => sum + (places.get(code) ?? 0), 0);
        expect(added).toBe(of(after) - of(before));
      }
    }),
  ));
