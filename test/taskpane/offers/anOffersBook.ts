import type { ChoiceCase } from "../../../src/procurement";
import type { FoundTable } from "../../../src/workbook";

/** Offers of the tests at A4 of the sheet Anbud; the municipalities are those of aTable. */
export function anOffersTable(
  rows: readonly (readonly unknown[])[] = [
    ["A1", "Upplands Väsby", "Hemlig AB", 40, 100],
    ["A2", "Vallentuna", "Dold AB", 30, 150],
    ["A3", "Skurup", "Tyst AB", 30, 210],
    ["A4", "Storuman", "Gömd AB", 20, 320],
  ],
): FoundTable {
  const values = [["Anbud", "Kommun", "Leverantör", "Platser", "Pris per person och dygn"], ...rows];
  const origin = { sheet: "Anbud", row: 3, column: 0 };
  return { id: "o1", tableName: "Anbud", sheet: "Anbud", address: `A4:E${4 + rows.length}`, origin, values };
}

/** A dated rules table at A1 of the sheet Regler. */
export function aRulesTable(
  rows: readonly (readonly unknown[])[] = [
    ["Behov", 60, "2024", "Beslut 7"],
    ["Högst över behovet", 10, "", ""],
  ],
): FoundTable {
  const values = [["Parameter", "Värde", "Datum", "Källa"], ...rows];
  const origin = { sheet: "Regler", row: 0, column: 0 };
  return { id: "r1", tableName: "Regler", sheet: "Regler", address: "A1:D3", origin, values };
}

/** What is pasted from the distribution's workbook: the result of a run, three municipalities. */
export const pastedResult = [
  "Kod\tKommun\tLän\tNyckel\tAndelstal\tMåltal\tBefintligt\tAvvikelse\tUnderskott\tNya platser\tPer 1 000 före\tPer 1 000 efter\tBehov\tAnmärkning",
  "0114\tUpplands Väsby\tStockholms län\t50,0000%\t70\t70\t40\t-30\t30\t30\t1\t2\thögt\t",
  "0115\tVallentuna\tStockholms län\t30,0000%\t42\t42\t10\t-32\t32\t32\t1\t2\thögt\t",
  "1264\tSkurup\tSkåne län\t20,0000%\t28\t28\t31\t3\t0\t0\t1\t2\töver nivån\t",
].join("\r\n");

/** Three municipalities with key 5, 3, 2 and stock 40, 10, 31; need 60, up to 10 over; offers as in the table, Storuman left out. */
export const aCase: ChoiceCase = {
  codes: ["0114", "0115", "1264"],
  key: [5, 3, 2],
  existing: [40, 10, 31],
  need: 60,
  maxOver: 10,
  offers: [
    { id: "A1", municipality: 0, places: 40, price: 100 },
    { id: "A2", municipality: 1, places: 30, price: 150 },
    { id: "A3", municipality: 2, places: 30, price: 210 },
  ],
};
