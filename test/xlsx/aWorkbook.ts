import type { WorkbookFile } from "../../src/xlsx";

/** A workbook with one of everything that the room reads and writes. */
export const aWorkbook: WorkbookFile = {
  title: "Prov & <åäö>",
  author: "Fördela",
  created: "2024-01-31T00:00:00Z",
  activeSheet: 1,
  names: [
    { name: "Andel", formula: "0.4" },
    { name: "Lokal", formula: "Underlag!$A$1", sheet: "Underlag" },
  ],
  customXml: [
    {
      id: "{11111111-2222-3333-4444-555555555555}",
      namespace: "urn:prov?a=1&b=2",
      xml: '<scenario xmlns="urn:prov?a=1&amp;b=2"><namn>Höst "24"</namn></scenario>',
    },
    { id: "{AAAAAAAA-2222-3333-4444-555555555555}", namespace: "urn:två", xml: '<p:x xmlns:p="urn:två"/>' },
  ],
  sheets: [
    {
      name: "Underlag",
      cells: [
        { row: 0, column: 0, value: "Prov", look: { bold: true, size: 14 } },
        {
          row: 2,
          column: 0,
          value: "Kod",
          look: { fill: "1F4E79", colour: "FFFFFF", wraps: true, vertical: "center" },
        },
        { row: 2, column: 1, value: "Antal", look: { horizontal: "right" } },
        { row: 3, column: 0, value: "0114", look: { numberFormat: "@" } },
        { row: 3, column: 1, value: 1381.5, look: { numberFormat: "#,##0" } },
        { row: 4, column: 0, value: "Summa" },
        { row: 4, column: 1, value: 1381.5, formula: "SUBTOTAL(109,Kommuner[Antal])" },
      ],
      tables: [
        {
          name: "Kommuner",
          range: "A3:B5",
          headers: ["Kod", "Antal"],
          hasTotals: true,
          style: "TableStyleLight1",
        },
      ],
      frozen: { rows: 3, columns: 1 },
      columnWidths: { 0: 8, 1: 20 },
      rowHeights: { 2: 48 },
      merged: ["A1:B1"],
      tabColour: "1B6EC2",
    },
    {
      name: "Resultat",
      cells: [
        {
          row: 0,
          column: 0,
          value: "Platser",
          formula: 'FORDELA.ALLOCATE(Kommuner[#All],"FORDELA.X(1)")',
          spill: "A1:A2",
        },
        { row: 1, column: 0, value: 36 },
        { row: 0, column: 2, value: true },
        { row: 0, column: 3, value: { error: "#N/A" } },
        { row: 1, column: 3, value: { error: "#VALUE!" }, formula: "FORDELA.SHARE(A1)" },
        { row: 2, column: 3, value: "#N/A är text" },
        { row: 3, column: 3, value: null, look: { numberFormat: "0.0%" } },
        { row: 4, column: 3, value: false, formula: "1=2" },
      ],
      hidesGridlines: true,
      hiddenColumns: [1],
    },
    { name: "Dolt", cells: [{ row: 0, column: 0, value: 0 }], visibility: "veryHidden" },
  ],
};
