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

/** What stands and what is told where these columns of figures follow code and population. */
function counted(headers: readonly string[], figures: readonly number[], deduct = "ja") {
  const table = readTable([
    ["Kod", "Folkmängd", ...headers],
    ["0114", 50000, ...figures],
  ]);
  const scenario = readScenario([
    ["Parameter", "Värde"],
    ["att fördela", 10],
    ["dra av ensamkommande barn", deduct],
  ]);
  if (!table.ok || !scenario.ok) throw new Error("not read");
  const run = runScenario(table.value, undefined, scenario.value);
  const told = run.issues.filter(({ code }) => code === "W706");
  return { existing: run.ok ? run.value.results[0]!.existing : undefined, told };
}

test("minors of a credited stock who do not stand directly right of it are taken out of nothing, and that is told", () => {
  const headers = ["Eget boende", "varav kvinnor", "varav ensamkommande barn"];
  expect(counted(headers, [40, 17, 3])).toEqual({
    existing: 40,
    told: [{ code: "W706", severity: "warning", column: "varav ensamkommande barn" }],
  });
  // Who does not want them taken out misses nothing.
  expect(counted(headers, [40, 17, 3], "nej").told).toEqual([]);
});

test.each([
  [
    "a stock that is not credited",
    ["Eget boende", "Mottagna 2018", "varav kvotflyktingar", "varav ensamkommande"],
  ],
  ["figures that are no stock", ["Eget boende", "Bosatt", "varav ensamkommande"]],
  ["nothing", ["Ensamkommande barn", "Eget boende"]],
])("minors who are part of %s are no finding", (_what, headers) => {
  expect(counted(headers, [40, 9, 3, 1]).told).toEqual([]);
});

test("minors right of a stock are taken out of it, and none are missed right of one that is not credited", () => {
  const headers = ["Eget boende", "varav ensamkommande", "Asylsökande", "därav ensamkommande"];
  expect(counted(headers, [40, 3, 20, 5])).toEqual({ existing: 37, told: [] });
});
