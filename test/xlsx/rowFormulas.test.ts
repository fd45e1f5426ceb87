import { copiesFor, countyCopy } from "../../src/sharing";
import { rowFormulas } from "../../src/xlsx/rowFormulas";
import { aCountyRun } from "../sharing/aCountyRun";

const run = aCountyRun();

test("values stay values; swaps and outcome are always calculated", () => {
  const copy = countyCopy(run, "01")!;
  expect(rowFormulas(copy, copy.rows[0]!, 1)).toEqual({
    swapped:
      "SUMIF('Byten'!$B$2:$B$41,A2,'Byten'!$C$2:$C$41)-SUMIF('Byten'!$A$2:$A$41,A2,'Byten'!$C$2:$C$41)",
    outcome: 'IF(M2="",I2+L2,M2)',
    figures: {},
  });
});
test("native formulas follow key, pot and level", () => {
  const copy = countyCopy(run, "01", { formulas: true })!;
  expect(rowFormulas(copy, copy.rows[1]!, 2).figures).toEqual({
    entitlement: "'Läs först'!$B$9*C3",
    target: "-INT('Läs först'!$B$11-ROUND('Läs först'!$B$9,0)*C3)",
    deviation: "F3-E3",
    shortfall: "MAX(0,E3-F3)",
    places: "MEDIAN(J3,200,ROUND('Läs först'!$B$10*C3-F3,0))",
  });
});
test("a tied row keeps the figures that the rule gave it", () => {
  const copy = countyCopy(run, "01", { formulas: true })!;
  const { figures } = rowFormulas(copy, { ...copy.rows[1]!, tied: true }, 2);
  expect(figures).not.toHaveProperty("places");
  expect(figures).not.toHaveProperty("target");
});
test("a figure that its formula would not give back stands as it was decided", () => {
  const copy = countyCopy(run, "01", { formulas: true })!;
  const { target, places } = copy.rows[1]!;
  const { figures } = rowFormulas(copy, { ...copy.rows[1]!, target: target! + 1, places: places! + 1 }, 2);
  expect(Object.keys(figures)).toEqual(["entitlement", "deviation", "shortfall"]);
});
test("nobody swaps in a municipality's copy", () => {
  const [copy] = copiesFor(run, "municipality");
  expect(rowFormulas(copy!, copy!.rows[0]!, 1).outcome).toBe('IF(M2="",I2,M2)');
});
