import { settingLines } from "../../../src/taskpane/share/settingLines";

test("parameters, methods, yes and no and parts of the key are called as in the workbook's tables", () => {
  expect(
    settingLines(
      [
        { kind: "parameter", name: "total", before: 100, after: 140 },
        { kind: "parameter", name: "method", before: "sainteLague", after: "dHondt" },
        { kind: "parameter", name: "useCapacity", before: false, after: true },
        { kind: "criterion", name: "Folkmängd 2022 weight", before: null, after: 2 },
      ],
      "sv",
    ),
  ).toEqual([
    { name: "att fördela", before: 100, after: 140 },
    { name: "metod", before: "uddatalsmetoden", after: "heltalsmetoden" },
    { name: "följ kapacitet", before: "nej", after: "ja" },
    { name: "Folkmängd 2022: vikt", before: null, after: 2 },
  ]);
});
