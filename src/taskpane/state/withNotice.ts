import type { NamedScenario } from "../../workbook";
import { isBehind } from "./isBehind";
import type { PaneState } from "./paneState";

/**
 * The pane after a change, with what it last said taken back where the figures are no longer those it spoke of.
 * @remarks Where what was written differs from what the pane now counts with, that is said instead.
 */
export function withNotice(before: PaneState, after: PaneState): PaneState {
  if (before.reading || after.notice !== before.notice) return after;
  const isUnread = before.tables === after.tables && before.tableId === after.tableId;
  const isSameInput = isUnread || inputOf(before) === inputOf(after);
  const [held, now] = [activeOf(before), activeOf(after)];
  if (isSameInput && held?.definition === now?.definition && held?.scenario === now?.scenario) return after;
  return { ...after, notice: isBehind(after) ? { kind: "warning", text: "stale" } : undefined };
}

function activeOf({ stored }: PaneState): NamedScenario | undefined {
  return stored?.scenarios.find((each) => each.name === stored.active);
}

/** The table as it holds figures: it is read anew whenever anything in the workbook changes. */
function inputOf({ tables, tableId }: PaneState): string {
  const found = tables.find(({ id }) => id === tableId);
  return JSON.stringify([tableId, found?.address, found?.values]);
}
