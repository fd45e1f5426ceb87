import { CellError } from "../model";
import { aWorkbook } from "../aWorkbook";
import { aSheetWith } from "./aSheetWith";

it("recalculates what depends on a change, and only that", () => {
  const calls: string[] = [];
  const counted = (name: string) => ({
    call: (value: unknown) => {
      calls.push(name);
      return Number(value) + 1;
    },
    takesErrors: false,
  });
  const sheet = aSheetWith([[1, "=T.A(A1)", "=T.B(B1)", "=T.C(5)"]], {
    functions: { "T.A": counted("A"), "T.B": counted("B"), "T.C": counted("C") },
  });
  expect([sheet.at("B1"), sheet.at("C1"), sheet.at("D1")]).toEqual([2, 3, 6]);
  calls.length = 0;
  sheet.enter("A1", 10);
  expect(sheet.at("C1")).toBe(12);
  expect(calls).toEqual(["A", "B"]);
});

it("calculates in the order of need, wherever the formulas stand", () => {
  const sheet = aSheetWith([["=B1+1", "=C1+1", "=D1+1", 1]]);
  expect(sheet.at("A1")).toBe(4);
});

it("spills a block and shrinks it again", () => {
  const sheet = aSheetWith([[3], ["=IF(A1=3,{1;2;3},{9;8})"], [], [], ["=SUM(A2:A4)"]]);
  expect(sheet.show({ row: 1, column: 0, rows: 4, columns: 1 })).toEqual([[1], [2], [3], [6]]);
  sheet.enter("A1", 2);
  expect(sheet.show({ row: 1, column: 0, rows: 4, columns: 1 })).toEqual([[9], [8], [""], [17]]);
});

it("refers to a whole spilled block with #", () => {
  const sheet = aSheetWith([["={1,2;3,4}"]]);
  expect(sheet.value("=SUM(A1#)")).toBe(10);
  expect(sheet.value("=ROWS(Sheet1!$A$1#)")).toBe(2);
});

it("answers #SPILL! when a cell is in the way, and spills once it is gone", () => {
  const sheet = aSheetWith([["={1;2;3}"], [], ["x"]]);
  expect(sheet.at("A1")).toBe("#SPILL!");
  sheet.enter("A3", "");
  expect(sheet.show({ row: 0, column: 0, rows: 3, columns: 1 })).toEqual([[1], [2], [3]]);
  sheet.enter("A2", "typed over");
  expect([sheet.at("A1"), sheet.at("A3")]).toEqual(["#SPILL!", ""]);
});

it("cannot spill inside a table or into one", () => {
  const workbook = aWorkbook()
    .sheet("A", { rows: [["Tal"], ["={1;2}"], [null]], table: "T" })
    .done();
  const sheet = aSheetWith([["={1;2;3}"], [], []]);
  sheet.workbook.addTable(sheet.sheet, { row: 1, column: 0, rows: 2, columns: 2 });
  sheet.calculator.recalculate();
  expect(sheet.at("A1")).toBe("#SPILL!");
  expect(workbook.tables).toHaveLength(1);
});

it("finds circles and shows 0, as Excel does", () => {
  const sheet = aSheetWith([["=B1+1", "=A1+1", "=SUM(C1:C2)"]]);
  expect(sheet.at("C1")).toBe(0);
  expect([...sheet.calculator.circular]).toEqual(expect.arrayContaining(["Sheet1!A1", "Sheet1!C1"]));
  sheet.enter("B1", 5);
  sheet.enter("C1", 1);
  expect(sheet.at("A1")).toBe(6);
  expect(sheet.calculator.circular.size).toBe(0);
});

it("hands blocks, single values, omitted parameters and empty cells to custom functions as desktop Excel does", () => {
  const seen: unknown[] = [];
  const functions = {
    "T.SEE": { call: (...all: unknown[]) => (seen.push(all), all.length), takesErrors: false },
  };
  const rows = [
    [1, "a"],
    [null, true],
  ];
  const sheet = aSheetWith(rows, { functions });
  sheet.value("=T.SEE(A1:B2,,5,A1,A2)");
  expect(seen).toEqual([
    [
      [
        [1, "a"],
        [0, true],
      ],
      null,
      5,
      1,
      0,
    ],
  ]);
  seen.length = 0;
  aSheetWith(rows, { functions, emptyCells: null }).value("=T.SEE(A1:B2)");
  expect(seen).toEqual([
    [
      [
        [1, "a"],
        [null, true],
      ],
    ],
  ]);
});

it("gives a function blocks where its metadata asks for them, and the invocation last", () => {
  const seen: unknown[] = [];
  const functions = {
    "T.SEE": { call: (...all: unknown[]) => seen.push(all), takesErrors: false, blocks: [true, false, true] },
  };
  const sheet = aSheetWith([[1]], { functions });
  sheet.enter("C3", "=T.SEE(A1,2)");
  expect(seen).toEqual([[[[1]], 2, null, { functionName: "T.SEE", address: "Sheet1!C3" }]]);
});

it("keeps the text of a custom function's refusal with the error", () => {
  const refuse = () => {
    throw Object.assign(new Error("F203 folkmängd saknas"), { code: "#N/A" });
  };
  const sheet = aSheetWith([["=T.NO()", "=T.BAD()"]], {
    functions: {
      "T.NO": { call: refuse, takesErrors: false },
      "T.BAD": { call: () => (undefined as unknown as string[]).length, takesErrors: false },
    },
  });
  const error = sheet.sheet.valueAt(0, 0) as CellError;
  expect([error.code, error.detail]).toEqual(["#N/A", "F203 folkmängd saknas"]);
  expect(sheet.at("B1")).toBe("#VALUE!");
});

it("lets errors reach a function only where it takes them", () => {
  const type = (value: unknown) => (value as { code?: string }).code ?? "none";
  const functions = {
    "T.YES": { call: type, takesErrors: true },
    "T.NO": { call: type, takesErrors: false },
  };
  const sheet = aSheetWith([["=1/0", "=T.YES(A1)", "=T.NO(A1)"]], { functions });
  expect(sheet.sheet.valueAt(0, 1)).toBe("#DIV/0!");
  expect(sheet.at("C1")).toBe("#DIV/0!");
  expect(sheet.sheet.valueAt(0, 2)).toBeInstanceOf(CellError);
});

it("shows null from a function as 0 and a formatted number as its value", () => {
  const functions = {
    "T.BLOCK": {
      call: () => [[null, { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" }, NaN]],
      takesErrors: false,
    },
  };
  expect(aSheetWith([[]], { functions }).block("=T.BLOCK()")).toEqual([[0, 0.5, "#NUM!"]]);
});

it("keeps formulas right when rows come and go above them", () => {
  const sheet = aSheetWith([[1], [2], ["=SUM(A1:A2)"]]);
  const { calculator } = sheet;
  sheet.workbook.onChange(() => undefined);
  sheet.sheet.enter({ row: 0, column: 1, rows: 1, columns: 1 }, "=A3*10");
  calculator.recalculate();
  expect(sheet.at("B1")).toBe(30);
});

it("is quick on a block of ten thousand rows", () => {
  const rows = Array.from({ length: 10000 }, (_, i) => Array.from({ length: 12 }, (__, j) => i + j));
  const sheet = aSheetWith(rows);
  expect(sheet.value("=SUM(A1:L10000)")).toBe(rows.flat().reduce((a, b) => a + b, 0));
  expect(sheet.block("=A1:A10000*2").length).toBe(10000);
});
