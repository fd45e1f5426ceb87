import { mergedScenarios } from "../../workbook";
import type { StoredScenarios } from "../../workbook";
import type { Notice } from "./notice";
import type { PaneState } from "./paneState";

/**
 * The pane after the workbook was found to hold scenarios that someone else has changed: theirs and ours joined, with what is said of it.
 * @param base    what our scenarios and the workbook's started from
 * @param theirs  what the workbook holds
 * @remarks Where nothing of ours is waiting to be saved, nothing is: two panes never write each other's scenarios back and forth.
 */
export function afterOthersScenarios(
  state: PaneState,
  base: StoredScenarios | undefined,
  theirs: StoredScenarios,
): PaneState {
  const { stored } = state;
  if (!stored) return { ...state, stored: theirs, kept: theirs };
  const merged = mergedScenarios(base, stored, theirs);
  const isWaiting = stored !== state.kept;
  const notice = noticeOf(merged, stored.active);
  if (!notice && merged.stored.scenarios.length === stored.scenarios.length && !isWaiting)
    return { ...state, kept: stored };
  return {
    ...state,
    stored: merged.stored,
    kept: isWaiting ? theirs : merged.stored,
    notice: notice ?? state.notice,
  };
}

function noticeOf(
  { both, followed }: ReturnType<typeof mergedScenarios>,
  active: string,
): Notice | undefined {
  const [met] = both;
  if (met) return { kind: "warning", text: "othersToo", values: { name: met.name, theirs: met.theirs } };
  const isInView = followed.includes(active);
  const [name] = isInView ? [active] : followed;
  return name === undefined ? undefined : { kind: "warning", text: "othersChanged", values: { name } };
}
