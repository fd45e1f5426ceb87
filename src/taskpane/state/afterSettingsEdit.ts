import { editedSettings } from "../../workbook";
import type { SettingsTables, WorkbookChange, WrittenResult } from "../../workbook";
import type { PaneState } from "./paneState";

/** The pane after someone has edited the visible key or scenario: the scenario that stands there follows, or it is said why not. */
export function afterSettingsEdit(
  state: PaneState,
  { before, after }: NonNullable<WorkbookChange["settings"]>,
): PaneState {
  const { stored } = state;
  const { sheet, name } = after;
  const values = { sheet, name };
  const named = stored?.scenarios.find((each) => each.name === name);
  if (!stored || !named) return { ...state, notice: { kind: "warning", text: "settingsOfNone", values } };
  const edited = editedSettings(named, before, after);
  if (!edited.ok) {
    const findings = { sheet, issues: edited.issues };
    return { ...state, notice: { kind: "error", text: "settingsWrong", values, findings } };
  }
  const scenarios = stored.scenarios.map((each) => (each === named ? edited.value : each));
  return {
    ...state,
    written: followedBy(state.written, before, after),
    stored: { ...stored, scenarios },
    notice: { kind: "success", text: "settingsRead", values },
  };
}

/** Formulas in the sheet count with what stands there: the result has followed the edit before the pane has. */
function followedBy(
  written: WrittenResult | undefined,
  before: SettingsTables,
  after: SettingsTables,
): WrittenResult | undefined {
  if (written?.as !== "formulas" || written.named.name !== after.name) return written;
  const edited = editedSettings(written.named, before, after);
  return edited.ok ? { ...written, named: edited.value } : written;
}
