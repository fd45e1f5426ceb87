import { readScenario } from "../../src/scenario";

test("a total that a formula left a hair beside a whole number is the whole number that Excel shows", () => {
  for (const total of [(0.1 + 0.2) * 10, 4.35 * 100]) {
    const scenario = readScenario([
      ["Parameter", "Value"],
      ["total", total],
    ]);
    expect(scenario.ok && scenario.value.total).toBe(Math.round(total));
  }
});
