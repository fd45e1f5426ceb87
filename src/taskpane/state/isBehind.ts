import type { FoundTable, NamedScenario } from "../../workbook";
import type { PaneState } from "./paneState";

/** Whether the result that stands in the workbook, written from here, is another than the one that the pane now counts. */
export function isBehind({ written, tables, tableId, stored }: PaneState): boolean {
  if (!written) return false;
  const found = tables.find(({ id }) => id === tableId);
  const active = stored?.scenarios.find((each) => each.name === stored.active);
  return (
    countsWith(written.named) !== countsWith(active) ||
    !isSameTable(written.table, found) ||
    // Formulas follow the figures of their table by themselves.
    (written.as === "values" && !holdsTheSame(written.table, found))
  );
}

function countsWith(named: NamedScenario | undefined): string {
  return JSON.stringify([named?.definition, named?.scenario]);
}

/** A table of the workbook's grows with its rows; a formula on a headed range keeps the rows that it was given. */
function isSameTable(written: FoundTable, found: FoundTable | undefined): boolean {
  if (written.tableName !== undefined) return written.id === found?.id;
  const isThere = written.sheet === found?.sheet && written.values.length === found.values.length;
  return isThere && written.origin.row === found.origin.row && written.origin.column === found.origin.column;
}

function holdsTheSame(written: FoundTable, found: FoundTable | undefined): boolean {
  return written.values === found?.values || JSON.stringify(written.values) === JSON.stringify(found?.values);
}
