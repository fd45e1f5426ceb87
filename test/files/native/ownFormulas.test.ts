import { ownFormulas } from "../../../src/files/native/ownFormulas";
import { aSheet } from "../aFile";

test("formulas of ours with what they fill, in the order of the cells; the user's own are none", () => {
  const cells = [
    { row: 4, column: 1, value: 9, formula: "SUM(A1:A2)" },
    { row: 2, column: 1, value: 0.25, formula: "FORDELA.SHARE(A1:A2)", spill: "B3:B4" },
    { row: 3, column: 1, value: 0.75 },
    { row: 0, column: 0, value: 12, formula: "1+FORDELA.LEVEL(1,A1)" },
  ];
  expect(ownFormulas({ sheets: [aSheet("Underlag", [["x"]]), { name: "Svar", cells }] })).toEqual([
    {
      sheet: "Svar",
      cell: "Svar!A1",
      formula: "1+FORDELA.LEVEL(1,A1)",
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      values: [[12]],
    },
    {
      sheet: "Svar",
      cell: "Svar!B3",
      formula: "FORDELA.SHARE(A1:A2)",
      area: { row: 2, column: 1, rows: 2, columns: 1 },
      values: [[0.25], [0.75]],
    },
  ]);
});
