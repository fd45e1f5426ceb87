import { keyColumns } from "../distribution-key";
import type { SettingsTables } from "../workbook";
import type { OwnBlock } from "./ownNotes";
import { keyColumn, settingsHeaderRow } from "./settingsSheet";

/** Key and scenario as we noted to have written them on a settings sheet. */
export function notedSettings(sheet: string, block: OwnBlock): SettingsTables {
  const rows = block.cells.slice(settingsHeaderRow);
  const filled = (from: number, to?: number): (string | number)[][] =>
    rows.map((row) => row.slice(from, to)).filter((row) => row.some((cell) => cell !== ""));
  const title = String(block.cells[0]?.[0] ?? "");
  return {
    sheet,
    name: title.slice(title.indexOf(" – ") + 3),
    scenario: { values: filled(0, keyColumn - 1), row: settingsHeaderRow, column: 0 },
    key: {
      values: filled(keyColumn, keyColumn + keyColumns.length),
      row: settingsHeaderRow,
      column: keyColumn,
    },
  };
}
