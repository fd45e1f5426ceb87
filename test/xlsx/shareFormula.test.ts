import { shareFormula } from "../../src/xlsx/shareFormula";

const cells = { value: "D5", values: "$D$5:$D$9", people: "C5", population: "$C$5:$C$9" };

test.each([
  ["share", "D5/SUM($D$5:$D$9)"],
  ["inverse", "1/D5/SUMPRODUCT(1/$D$5:$D$9)"],
  ["rate", "C5*D5/SUMPRODUCT($C$5:$C$9,$D$5:$D$9)"],
  ["inverseRate", "C5/D5/SUMPRODUCT($C$5:$C$9/$D$5:$D$9)"],
  ["complement", "2*C5/SUM($C$5:$C$9)-D5/SUM($D$5:$D$9)"],
  ["minmax", "(D5-MIN($D$5:$D$9))/(MAX($D$5:$D$9)-MIN($D$5:$D$9))"],
  ["inverseMinmax", "(MAX($D$5:$D$9)-D5)/(MAX($D$5:$D$9)-MIN($D$5:$D$9))"],
  ["factor", undefined],
] as const)("%s", (transform, formula) => expect(shareFormula(transform, cells)).toBe(formula));
