import { areaBlock } from "../../../src/files/native/areaBlock";
import { constantBlock } from "../../../src/files/native/constantBlock";
import { formulaSheet } from "../../../src/files/native/formulaSheet";
import { keyFormulas } from "../../../src/files/native/keyFormulas";
import { aFile } from "../aFile";

const table = areaBlock(aFile.sheets[0]!, { row: 1, column: 1, rows: 4, columns: 4 });

test("a key reads its columns where they stand, step by step", () => {
  const sheet = formulaSheet("Steg", 0);
  const cells = keyFormulas([table], { sheet, language: "sv", title: "KEY" })!;
  expect(cells[1]!.value).toBeCloseTo(11000 / 83000, 15);
  expect(cells[1]!.formula).toBe("'Steg'!$D$11");
  const formulas = sheet.cells().flatMap(({ row, formula }) => (row === 10 && formula ? [formula] : []));
  expect(formulas).toEqual([
    "'Underlag'!$D$4",
    "'Underlag'!$D$4",
    "$B$11/SUM($B$10:$B$12)",
    "($C$8*$C$11)/($C$8)",
  ]);
});

test("a definition that is refused and a table of other units stand as values", () => {
  const bench = { sheet: formulaSheet("Steg", 0), language: "sv", title: "" } as const;
  expect(keyFormulas([table, constantBlock("{1,2;3,4}")], bench)).toBeUndefined();
  expect(keyFormulas([constantBlock('{"State","Population";"Denmark",5}')], bench)).toBeUndefined();
});
