import { runDifferences } from "../../../src/taskpane/share/runDifferences";
import { defaultScenario } from "../../../src/scenario";
import { aCountyRun } from "../../sharing/aCountyRun";

const compared = (total: number, weight = 1) => ({
  named: {
    name: String(total),
    definition: { criteria: [{ name: "Folkmängd", column: "population", transform: "share", weight }] },
    scenario: { ...defaultScenario(total), language: "sv" },
  } as const,
  run: aCountyRun(undefined, total),
});

test("choices, key and places that differ, the largest change first", () => {
  const { inputs, key, places, moved } = runDifferences(compared(200), compared(260, 2), "sv");
  expect(inputs).toEqual([{ name: "att fördela", one: 200, other: 260 }]);
  expect(key).toEqual([
    { name: "Folkmängd", one: "population · andel · 1", other: "population · andel · 2" },
  ]);
  const changes = places.map(({ one = 0, other = 0 }) => other - one);
  expect(changes.reduce((sum, each) => sum + each, 0)).toBe(60);
  expect(changes).toEqual([...changes].sort((a, b) => b - a));
  expect(moved).toBe(30);
});
