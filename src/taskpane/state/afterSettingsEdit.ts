import { editedSettings } from "../../workbook";
import type { WorkbookChange } from "../../workbook";
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
    stored: { ...stored, scenarios },
    notice: { kind: "success", text: "settingsRead", values },
  };
}
