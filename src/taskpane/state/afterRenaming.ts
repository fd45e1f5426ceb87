import type { Criterion } from "../../distribution-key";
import { normaliseHeader } from "../../tables";
import type { HeaderChange, StoredScenarios } from "../../workbook";
import type { PaneState } from "./paneState";

/**
 * The pane after headers of the table were changed from here: the criteria that name them follow.
 * @param changes  the column that takes a role over stands first; the one that gives it up may follow
 * @remarks A criterion on the column that gave its role up goes over to the one that took it. Undo gives each criterion the column that it had.
 */
export function afterRenaming(
  state: PaneState,
  changes: readonly HeaderChange[],
  isUndo: boolean,
): PaneState {
  const { stored, renamed = [] } = state;
  const [taken] = changes;
  if (!stored || !taken) return state;
  const before = isUndo ? renamed.at(-1) : undefined;
  const follow = (criterion: Criterion, scenario: string, place: number): Criterion => {
    const change = changes.find(({ from }) => normaliseHeader(from) === normaliseHeader(criterion.column));
    if (!change) return criterion;
    const had = columnBefore(before, scenario, place);
    return { ...criterion, column: isUndo ? (had ?? change.to) : taken.to };
  };
  const scenarios = stored.scenarios.map((named) => ({
    ...named,
    definition: {
      ...named.definition,
      criteria: named.definition.criteria.map((each, place) => follow(each, named.name, place)),
    },
  }));
  return {
    ...state,
    stored: { ...stored, scenarios },
    renamed: isUndo ? renamed.slice(0, -1) : [...renamed, stored],
  };
}

function columnBefore(
  stored: StoredScenarios | undefined,
  scenario: string,
  place: number,
): string | undefined {
  return stored?.scenarios.find((each) => each.name === scenario)?.definition.criteria[place]?.column;
}
