import { formulaList } from "../../../src/files/native/formulaList";

test("what every formula became is said in words, and the steps stand beside it", () => {
  const frozen = [
    { cell: "Svar!B2", formula: "FORDELA.LEVEL(1,A1)", native: 0, decided: 1, reason: "noFormula" },
    { cell: "Svar!C2", formula: "FORDELA.PLACES(1,A1:A9)", native: 6, decided: 3 },
  ] as const;
  const step = { row: 9, column: 5, value: 0.5, formula: "1/2" };
  const { cells } = formulaList("Formler", frozen, [step], "sv");
  expect(cells).toContainEqual(step);
  expect(cells.filter(({ row }) => row === 10).map(({ value }) => value)).toEqual([
    "Svar!C2",
    "=FORDELA.PLACES(1,A1:A9)",
    expect.stringMatching(/^6 formler; 3 tal står som värden/),
  ]);
  expect(String(cells.find(({ row, column }) => row === 9 && column === 2)?.value)).toMatch(
    /^värden: texter/,
  );
});
