import { sheetXml } from "../../src/xlsx/sheetXml";

test("rows and cells stand in their order, widths and panes before them", () => {
  const xml = sheetXml({
    name: "A",
    columnWidths: { 1: 20 },
    frozen: { rows: 1, columns: 0 },
    cells: [
      { row: 2, column: 0, value: 3 },
      { row: 0, column: 1, value: 2 },
      { row: 0, column: 0, value: 1 },
    ],
  });
  expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(xml).toContain('<cols><col min="2" max="2" width="20" customWidth="1"/></cols>');
  expect(xml).toContain(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row></sheetData>',
  );
});
