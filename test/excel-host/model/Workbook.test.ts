import { aWorkbook } from "../aWorkbook";
import { formatArea, moveCells, parseArea, sortRows, Workbook, type WorkbookChange } from ".";

const area = (address: string) => parseArea(address)!;

function described(change: WorkbookChange): string {
  const { kind, origin } = change;
  if ("area" in change) return `${origin} ${kind} ${formatArea(change.area)}`;
  if ("table" in change) return `${origin} ${kind} ${change.table.name}`;
  return "sheet" in change ? `${origin} ${kind} ${change.sheet.name}` : `${origin} ${kind}`;
}

/** A workbook with a table, and what its followers hear from now on. */
function followed(): { workbook: Workbook; heard: () => string[] } {
  const workbook = aWorkbook()
    .sheet("A", {
      rows: [
        ["Kod", "Antal"],
        ["a", 2],
        ["b", 1],
      ],
      table: "T",
    })
    .sheet("B")
    .done();
  const changes: string[] = [];
  workbook.onChange((change) => changes.push(described(change)));
  const heard = (): string[] => changes.splice(0);
  return { workbook, heard };
}

it("tells its followers of every change at once", () => {
  const { workbook, heard } = followed();
  const sheet = workbook.sheet("A")!;
  sheet.enter(area("D1:D2"), [[1], ["=D1"]]);
  sheet.setFormat(area("D1"), "Fill.Color", "#FF0000");
  sheet.clear(area("D1"), "Contents");
  moveCells(sheet, area("2:2"), "down");
  sortRows(sheet, area("A2:B4"), [{ column: 1, ascending: true }]);
  workbook.select(sheet, area("B2"));
  workbook.activate(workbook.sheet("B")!);
  workbook.renameSheet(sheet, "C");
  workbook.table("T")!.name = "U";
  workbook.removeTable(workbook.table("U")!);
  workbook.deleteSheet(sheet);
  expect(heard()).toEqual([
    "addin cells D1:D2",
    "addin formats D1",
    "addin cells D1",
    "addin tableChanged T",
    "addin shifted 2:2",
    "addin sorted A2:B4",
    "addin selection B2",
    "addin sheetActivated B",
    "addin sheetRenamed C",
    "addin tableChanged U",
    "addin tableDeleted U",
    "addin sheetDeleted C",
    "addin sheetActivated B",
  ]);
});

it("says who made a change", () => {
  const { workbook, heard } = followed();
  workbook.userEdit("A!B2", 5);
  workbook.userEdit("A!B2", 6, "remote");
  workbook.userSelect("B!C3");
  expect(heard()).toEqual(["user cells B2", "remote cells B2", "user sheetActivated B", "user selection C3"]);
});

it("stops telling whoever asks it to", () => {
  const workbook = new Workbook();
  const listener = jest.fn();
  const stop = workbook.onChange(listener);
  workbook.addSheet("A");
  stop();
  workbook.addSheet("B");
  expect(listener).toHaveBeenCalledTimes(1);
});

it("lets a table grow when somebody types below it, with a totals row not", () => {
  const { workbook } = followed();
  const table = workbook.table("T")!;
  workbook.userEdit("A!A4", "c");
  expect(formatArea(table.area)).toBe("A1:B4");
  workbook.userEdit("A!D5", "beside");
  expect(formatArea(table.area)).toBe("A1:B4");
  table.showTotals = true;
  workbook.userEdit("A!A5", "d");
  expect(formatArea(table.area)).toBe("A1:B4");
});

it("keeps headers text, filled and unlike each other", () => {
  const { workbook } = followed();
  const sheet = workbook.sheet("A")!;
  sheet.enter(area("A1:B1"), [[2022, 2022]]);
  expect([sheet.valueAt(0, 0), sheet.valueAt(0, 1)]).toEqual(["2022", "20222"]);
  sheet.enter(area("A1"), "");
  expect(sheet.valueAt(0, 0)).toBe("Column1");
});

it("sorts numbers before text, blanks last, and keeps the order of equals", () => {
  const rows = [
    ["x", "b"],
    [2, "1"],
    [null, "2"],
    [1, "3"],
    ["a", "4"],
    [2, "5"],
  ];
  const workbook = aWorkbook().sheet("A", { rows }).done();
  const sheet = workbook.sheets[0]!;
  sortRows(sheet, area("A1:B6"), [{ column: 0, ascending: true }]);
  expect(sheet.map(area("A1:A6"), (cell) => cell?.value ?? "")).toEqual([[1], [2], [2], ["a"], ["x"], [""]]);
  expect(sheet.valueAt(1, 1)).toBe(1);
  sortRows(sheet, area("A1:B6"), [{ column: 0, ascending: false }]);
  expect(sheet.map(area("A1:A6"), (cell) => cell?.value ?? "")).toEqual([["x"], ["a"], [2], [2], [1], [""]]);
});

it("finds places by address, name and table", () => {
  const { workbook } = followed();
  workbook.names.push({ name: "Tal", formula: "=A!$B$2:$B$3", scope: null, visible: true, comment: "" });
  const found = (address: string) => {
    const place = workbook.resolve(address);
    return place && `${place.sheet.name}!${formatArea(place.area)}`;
  };
  expect(["'B'!C3", "Tal", "T", "C3", "Nix!A1", "nothing"].map(found)).toEqual([
    "B!C3",
    "A!B2:B3",
    "A!A2:B3",
    "A!C3",
    null,
    null,
  ]);
});

it("takes ten thousand rows in one piece", () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("A");
  const listener = jest.fn();
  workbook.onChange(listener);
  const rows = Array.from({ length: 10000 }, (_, i) =>
    Array.from({ length: 12 }, (__, j) => (j ? i * j : `K${i}`)),
  );
  sheet.enter(area("A1:L10000"), rows);
  sheet.setFormat(area("B1:L10000"), "NumberFormat", "#,##0");
  expect(formatArea(sheet.usedArea()!)).toBe("A1:L10000");
  expect(sheet.map(area("A9999:C9999"), (cell) => cell?.value)).toEqual([["K9998", 9998, 19996]]);
  expect(sheet.formatAt(5, 5)).toBe(sheet.formatAt(9999, 11));
  expect(listener).toHaveBeenCalledTimes(2);
});
