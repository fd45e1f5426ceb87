import { nativeFormulas } from "../../../src/files/native/nativeFormulas";
import type { FileCell, WorkbookFile } from "../../../src/xlsx";
import { aFile } from "../aFile";

const names = { steps: "Formler", calculation: () => "Beräkning 2" };
const share = [50000 / 83000, 11000 / 83000, 22000 / 83000];

function file(...cells: FileCell[]): WorkbookFile {
  return { sheets: [...aFile.sheets, { name: "Svar", cells }] };
}
const filling = (formula: string, values: readonly (number | string)[], column = 0): FileCell[] => {
  const letter = "ABC"[column]!;
  return values.map((value, row) =>
    row === 0
      ? { row, column, value, formula, spill: `${letter}1:${letter}${values.length}` }
      : { row, column, value },
  );
};

test("a workbook without formulas of ours gets no sheet", () =>
  expect(nativeFormulas(aFile, [], names, "sv").sheets).toEqual([]));

test("a figure that no longer follows from the cells stands, the others become formulas", () => {
  const stale = file(...filling("FORDELA.SHARE(Underlag!D3:D5)", [share[0]!, 0.9, share[2]!]));
  const { cells, frozen } = nativeFormulas(stale, [], names, "sv");
  expect(cells[0]!.cells.map(({ row }) => row)).toEqual([0, 2]);
  expect(frozen).toEqual([
    { cell: "Svar!A1", formula: "FORDELA.SHARE(Underlag!D3:D5)", native: 2, decided: 1 },
  ]);
});

test("a function within another gets a column of its own", () => {
  const nested = file(...filling("FORDELA.TARGET(80,FORDELA.SHARE(Underlag!D3:D5))", [48, 11, 21]));
  const { sheets, cells } = nativeFormulas(nested, [], names, "sv");
  expect(cells[0]!.cells.map(({ formula }) => formula)).toEqual(
    [10, 11, 12].map((row) => `'Formler'!$M$${row}`),
  );
  expect(sheets[0]!.cells).toContainEqual({
    row: 9,
    column: 4,
    value: share[0],
    formula: "'Underlag'!$D$3/SUM('Underlag'!$D$3:$D$5)",
  });
});

test("what another formula of ours reads is worked out first, whatever the order of the cells", () => {
  const chained = file(
    ...filling("FORDELA.SHORTFALL(B1:B3,{9,9,9})", [39, 2, 12]),
    ...filling("FORDELA.TARGET(80,Underlag!D3:D5)", [48, 11, 21], 1),
  );
  expect(nativeFormulas(chained, [], names, "sv").frozen.map(({ native }) => native)).toEqual([3, 3]);
});

test.each([
  ["FORDELA.EVENNESS(Underlag!E3:E5,Underlag!D3:D5)", "noFormula"],
  ["2*FORDELA.LEVEL(1,Underlag!D3:D5)", "larger"],
  ["FORDELA.SHARE(Borta!D3:D5)", "reads"],
  ['FORDELA.TARGET(80,Underlag!D3:D5,,,"dean")', "method"],
  ["FORDELA.SHARE(Underlag!D3:D5)", "other"],
  ["FORDELA.ALLOCATE(Borta!A1:B2,,5)", "reads"],
])("%s stands as a value, because: %s", (formula, reason) => {
  const { frozen, cells } = nativeFormulas(file(...filling(formula, [1.5])), [], names, "sv");
  expect(cells).toEqual([]);
  expect(frozen).toMatchObject([{ native: 0, reason }]);
});

test("an ALLOCATE that the calculation covers is counted, one of other figures gets a calculation of its own", () => {
  const covered = { sheet: "Svar", cells: [{ row: 0, column: 0, value: 1, formula: "1" }] };
  const allocate = 'FORDELA.ALLOCATE(Underlag!B2:E5,,90,{"places"})';
  const own = file(...filling(allocate, ["Nya platser", 0, 34, 56]));
  expect(nativeFormulas(own, [covered], names, "sv").frozen[0]!.native).toBe(1);
  const { sheets, frozen } = nativeFormulas(own, [], names, "sv");
  expect(sheets.map(({ name }) => name)).toEqual(["Beräkning 2", "Formler"]);
  expect(frozen[0]!.native + frozen[0]!.decided).toBe(3);
});
