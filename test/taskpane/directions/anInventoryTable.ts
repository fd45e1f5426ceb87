import type { FoundTable } from "../../../src/workbook";

/** An inventory at A1 of the sheet Inventering; the places of Storuman lack a usable share. */
export function anInventoryTable(): FoundTable {
  const values = [
    ["Kommun", "Platser", "Användbar andel", "Slag", "Uppgivna platser"],
    ["Upplands Väsby", 10, "50 %", "Kommunalt", 10],
    ["Skurup", 4, 1, "Hyresavtal", 4],
    ["Storuman", 60, "", "Upphandlad", 60],
  ];
  const origin = { sheet: "Inventering", row: 0, column: 0 };
  return { id: "t2", tableName: "Inventerat", sheet: "Inventering", address: "A1:E4", origin, values };
}
