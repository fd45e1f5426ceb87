import fc from "fast-check";
import { credit, level, placesFor } from "../../src/allocation";
import { registeredMunicipalities } from "../../src/municipalities";
import { readScenario, runScenario } from "../../src/scenario";
import type { ScenarioRun } from "../../src/scenario";
import { readTable } from "../../src/tables";

const header = [
  "Kod",
  "Folkmängd",
  "Eget boende",
  "Anläggningsboende",
  "Kapacitet",
  "Undantag",
  "Överenskommet",
];
const codes = registeredMunicipalities("SE").map(({ code }) => code);
type Line = (string | number)[];

/** Rows of a table: real codes, small figures so that claims are often equal, some exempt, some agreed. */
const someLines: fc.Arbitrary<Line[]> = fc
  .uniqueArray(fc.constantFrom(...codes), { minLength: 2, maxLength: 12 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((code) =>
        fc
          .tuple(
            fc.integer({ min: 1, max: 9 }).map((each) => each * 1000),
            fc.integer({ min: 0, max: 9 }),
            fc.integer({ min: 0, max: 9 }),
            fc.oneof(fc.constant(""), fc.integer({ min: 8, max: 40 })),
            fc.constantFrom("", "", "", "nej", "ja"),
            fc.constantFrom<string | number>("", "", "", "", 0, 3),
          )
          .map((cells): Line => [code, ...cells]),
      ),
    ),
  );

function run(lines: readonly Line[], settings: readonly Line[]): ScenarioRun | undefined {
  const table = readTable([header, ...lines]);
  const scenario = readScenario([["Parameter", "Värde"], ...settings.map((each) => [...each])]);
  if (!table.ok || !scenario.ok) throw new Error(JSON.stringify([table.issues, scenario.issues]));
  const result = runScenario(table.value, undefined, scenario.value);
  return result.ok ? result.value : undefined;
}

const settings = (total: number): Line[] => [
  ["totalt", total],
  ["följ kapacitet", "ja"],
];

describe("the whole job", () => {
  it("the places sum to the total; exempt rows get none, agreed ones what was agreed, others at most their capacity", () => {
    fc.assert(
      fc.property(someLines, fc.integer({ min: 0, max: 60 }), (lines, total) => {
        const done = run(lines, settings(total));
        fc.pre(done !== undefined);
        expect(done!.results.reduce((all, each) => all + each.places, 0)).toBe(total);
        const faults = done!.results.filter(({ municipality, places }) => {
          const [, , , , capacity, exempt, agreed] = lines.find(([code]) => code === municipality.code)!;
          if (agreed !== "") return places !== agreed;
          return exempt === "ja" ? places !== 0 : capacity !== "" && places > Number(capacity);
        });
        expect(faults).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("the order of the table's rows plays no part", () => {
    const shuffled = someLines.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    );
    const byCode = (done: ScenarioRun | undefined) =>
      done?.results
        .map(({ municipality, key, target, places, direction }) => [
          municipality.code,
          key,
          target,
          places,
          direction,
        ])
        .sort();
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 0, max: 60 }), ([lines, again], total) => {
        expect(byCode(run(again, settings(total)))).toEqual(byCode(run(lines, settings(total))));
      }),
      { numRuns: 200 },
    );
  });

  it("the columns are what the building blocks give, one after another", () => {
    fc.assert(
      fc.property(someLines, fc.integer({ min: 0, max: 60 }), (lines, total) => {
        const plain = lines.map((line) => line.map((cell, place) => (place > 3 ? "" : cell)));
        const done = run(plain, [["totalt", total]])!;
        const column = (place: number) => plain.map((line) => Number(line[place]));
        const existing = credit([column(2), column(3)], [1, 1]);
        const units = {
          weights: done.results.map((each) => each.key),
          existing,
          codes: plain.map(([code]) => String(code)),
        };
        const placed = placesFor(total, units);
        const places = placed.ok ? placed.value.places : [];
        expect(done.results.map((each) => each.existing)).toEqual(existing);
        expect(done.results.map((each) => each.places)).toEqual(places);
        expect(done.level).toBe(level(units, places));
        expect(done.results.map((each) => each.shortfall)).toEqual(
          done.results.map((each) => Math.max(0, each.target - each.existing)),
        );
        expect(done.results.reduce((all, each) => all + each.target, 0)).toBe(
          total + existing.reduce((all, each) => all + each, 0),
        );
      }),
      { numRuns: 200 },
    );
  });
});
