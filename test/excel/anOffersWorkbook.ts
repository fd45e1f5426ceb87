import type { OffersSheet } from "../../src/workbook";
import { aWorkbook, type Workbook } from "../excel-host";

/** Words and figures that stand in the offers alone. */
export const secrets = ["HEMLIG-17", "Leverantör Hemlig", "98765"] as const;

const header = ["Anbud", "Kommun", "Leverantör", "Platser", "Pris per person och dygn"];

/** The offers of the tests as rows, header first. */
export const offerRows = [
  header,
  [secrets[0], "Upplands Väsby", secrets[1], 40, 98765],
  ["A2", "Vallentuna", "Annan", 30, 150],
];

/** A workbook of offers: offers at A4 of Anbud, rules at A3 of Regler. */
export function anOffersWorkbook(): Workbook {
  return aWorkbook()
    .sheet("Anbud", { rows: [["Anbud 2024"]] }, { at: "A4", rows: offerRows, table: "Anbud", text: [0] })
    .sheet(
      "Regler",
      { rows: [["Regler"]] },
      {
        at: "A3",
        rows: [
          ["Parameter", "Värde", "Källa"],
          ["Behov", 60, "Beslut"],
          ["Budget", null, ""],
        ],
        table: "Regler",
      },
    )
    .done();
}

/** Sheets as the pane would write them, as values. */
export const sheetsToWrite: readonly OffersSheet[] = [
  {
    name: "Anbudsval",
    head: [["Val"], ["Beslutsstöd"], []],
    block: [
      ["Anbud", "Platser", "Pris", "Tas", "Skäl"],
      [secrets[0], 40, 98765, true, "ingår i valet"],
      ["007", 30, 150, false, "=1+1"],
    ],
    widths: [60, 60],
  },
  {
    name: "Använda regler",
    head: [["Regler"], [], []],
    block: [
      ["Parameter", "Värde"],
      ["Behov", 60],
    ],
  },
];
