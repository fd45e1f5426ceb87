import { countyCopy } from "../../src/sharing";
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
    entitlement: "'Läs först'!$B$8*C3",
    deviation: "F3-E3",
    shortfall: "MAX(0,E3-F3)",
    places: "MEDIAN(J3,200,ROUND('Läs först'!$B$9*C3-F3,0))",
  });
});
test("a tied row keeps the place that the rule gave it", () => {
  const copy = countyCopy(run, "01", { formulas: true })!;
  expect(rowFormulas(copy, { ...copy.rows[1]!, tied: true }, 2).figures.places).toBeUndefined();
});
