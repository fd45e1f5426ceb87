import { takeBackRequest } from "../../../src/taskpane/share/takeBackRequest";
import { defaultScenario } from "../../../src/scenario";
import type { FileCell, WorkbookPatch } from "../../../src/xlsx";
import { aSheet } from "../../files/aFile";
import { aTable } from "../aPort";

const named = {
  name: "Grund",
  definition: { criteria: [{ name: "Folkmängd", column: "population", transform: "share", weight: 1 }] },
  scenario: { ...defaultScenario(100), language: "sv" },
} as const;
const log: WorkbookPatch = {
  sheets: [
    aSheet("Återtaget", [
      ["Län", "Kommun"],
      ["01", "0114"],
    ]),
  ],
  customXml: [{ id: "{1}", namespace: "urn:a", xml: "<a/>" }],
};

function requestFor(patch: WorkbookPatch, standing: readonly (readonly (string | number)[])[] = []) {
  const found = aTable(
    aTable().values.map((row, at) => [...row, ...[["Överenskommet"], [""], [""], [""], [4]][at]!]),
  );
  const workbook = { sheets: standing.length > 0 ? [aSheet("Återtaget", standing)] : [] };
  const whole = { ...log, ...patch };
  return takeBackRequest({ found, named, patch: whole, workbook, language: "sv" });
}
const at = (row: number, column: number, value: FileCell["value"]): NonNullable<WorkbookPatch["cells"]> => [
  { sheet: "Underlag", cells: [{ row, column, value }] },
];

test("a figure goes to its cell with what stood there, the result follows it, and one that stands already is not written", () => {
  const request = requestFor({ cells: at(7, 7, 6) });
  if (!request.ok) throw new Error("refused");
  expect(request.value.cells).toEqual([{ sheet: "Underlag", address: "H8", before: 4, value: 6 }]);
  expect(request.value.columns).toEqual([]);
  expect(request.value.result).toMatchObject({ replace: false });
  expect(request.value.result?.result[4]?.[9]).toBe(6);
  const again = requestFor({ cells: at(7, 7, 4) });
  expect(again.ok && again.value.cells).toEqual([]);
});

test("a column that the table lacks is handed on row by row, and the result's table is as wide", () => {
  const cells = [
    {
      sheet: "Underlag",
      cells: [
        { row: 3, column: 8, value: "Kapacitet" },
        { row: 5, column: 8, value: 70 },
      ],
    },
  ];
  const request = requestFor({
    cells,
    columns: [{ sheet: "Underlag", row: 3, column: 0, headers: ["Kapacitet"] }],
  });
  if (!request.ok) throw new Error("refused");
  expect(request.value.columns).toMatchObject([{ header: "Kapacitet", values: ["", 70, "", ""] }]);
  expect(request.value.result?.table.address).toBe("A4:I8");
});

test("the log goes with it, and how far an earlier one reaches", () => {
  const [sheet] = log.sheets!;
  const headed = sheet!.cells.map((cell) => (cell.row === 0 ? { ...cell, look: { bold: true } } : cell));
  const sheets = [{ ...sheet!, cells: headed }];
  const request = requestFor({ sheets }, [["Län"], ["01"], ["", "", "", "x"]]);
  expect(request.ok && request.value.log).toEqual({
    sheet: "Återtaget",
    cells: [
      ["Län", "Kommun"],
      ["01", "0114"],
    ],
    heads: [0],
    standing: { rows: 3, columns: 4 },
    namespace: "urn:a",
    xml: "<a/>",
  });
});

test("more agreed than there is to place is refused with the finding", () => {
  const request = requestFor({ cells: at(7, 7, 101) });
  expect(request.issues.filter(({ severity }) => severity === "error")).toMatchObject([
    { code: "F408", found: 101, expected: 100 },
  ]);
});
