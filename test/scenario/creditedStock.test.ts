import { readScenario, runScenario } from "../../src/scenario";
import { readTable } from "../../src/tables";

/** The run's answer for two municipalities with a column of reception that is credited. */
function credited(header: string, weight: number) {
  const table = readTable([
    ["Kod", "Folkmängd", "Eget boende", header],
    ["0114", 50000, 40, 3],
    ["0115", 30000, 20, 5],
  ]);
  const scenario = readScenario([
    ["Parameter", "Värde"],
    ["att fördela", 10],
    ["räkna tidigare mottagande", weight],
  ]);
  if (!table.ok || !scenario.ok) throw new Error("not read");
  return runScenario(table.value, undefined, scenario.value);
}

test("persons received are credited by their weight beside own housing", () => {
  const run = credited("Mottagna 2018", 2);
  expect(run.ok && run.value.results.map(({ existing }) => existing)).toEqual([40 + 2 * 3, 20 + 2 * 5]);
});

test.each(["Mottagna per 1 000 invånare", "Mottagande per 1000 inv.", "Mottagande (‰)"])(
  "a rate is never added to persons: %s",
  (header) => {
    const run = credited(header, 1);
    expect(run.ok).toBe(false);
    expect(run.issues).toContainEqual({ code: "F710", severity: "error", column: header });
    expect(credited(header, 0).ok).toBe(true);
  },
);
