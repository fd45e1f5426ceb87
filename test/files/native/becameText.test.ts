import { languages } from "../../../src/base";
import { becameText } from "../../../src/files";
import { valueReasons } from "../../../src/files/native/frozenFormula";

const formula = { cell: "Svar!B2", formula: "FORDELA.LEVEL(1,A1)" };

test("every reason reads apart, in every language", () => {
  for (const language of languages) {
    const said = valueReasons.map((reason) =>
      becameText({ ...formula, native: 0, decided: 1, reason }, language),
    );
    expect(new Set(said).size).toBe(valueReasons.length);
  }
});

test("how many figures are formulas and how many stand", () => {
  expect(becameText({ ...formula, native: 4, decided: 0 }, "sv")).toBe("Excels egna formler");
  expect(becameText({ ...formula, native: 4, decided: 2 }, "sv")).toMatch(/^4 formler; 2 tal/);
});
