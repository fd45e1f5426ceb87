import { defaultScenario, runEvenness, runScenario } from "../../src/scenario";
import { readTable } from "../../src/tables";

function run(total: number, ownHousing: readonly number[]): ReturnType<typeof runEvenness> {
  const table = readTable([
    ["Kod", "Kommun", "Folkmängd", "Eget boende"],
    ["1264", "Skurup", 10_000, ownHousing[0]],
    ["1286", "Ystad", 30_000, ownHousing[1]],
  ]);
  if (!table.ok) throw new Error("not read");
  const result = runScenario(table.value, undefined, defaultScenario(total));
  if (!result.ok) throw new Error("refused");
  return runEvenness(result.value);
}

test("evenness is measured before and after the new places", () => {
  // Key ¼ and ¾. Before: 20 and 20 of 40, p/s = 2 and 2/3: cv = √(¼·1² + ¾·(⅓)²) = √(1/3).
  // 20 new places go to Ystad, 20 and 40 of 60: p/s = 4/3 and 8/9: cv = √(¼·(1/3)² + ¾·(1/9)²) = √(1/27).
  const { before, after } = run(20, [20, 20]);
  expect(before?.cv).toBeCloseTo(Math.sqrt(1 / 3), 12);
  expect(after?.cv).toBeCloseTo(Math.sqrt(1 / 27), 12);
});
test("where nobody is there yet, only what comes can be measured", () => {
  const { before, after } = run(40, [0, 0]);
  expect(before).toBeUndefined();
  expect(after?.cv).toBe(0);
});
