import { refusal, success } from "../base";
import type { Result } from "../base";
import { populationKey } from "../distribution-key";
import { defaultScenario } from "../scenario";
import { readStoredScenarios, scenarioNamespace } from "../workbook";
import type { FoundTable, NamedScenario, StoredScenarios } from "../workbook";
import type { WorkbookFile } from "../xlsx";
import { fileTables } from "./fileTables";
import { visibleSettings } from "./visibleSettings";

/** What a file holds to be calculated. */
export interface FileJob {
  readonly table: FoundTable;
  /** In the order in which they count: what stands in the cells, then the active stored one, then the others. */
  readonly scenarios: readonly NamedScenario[];
  readonly stored?: StoredScenarios;
  /** Whether the first scenario stands in the cells. */
  readonly isVisible: boolean;
}

/**
 * Reads table and scenarios out of a file.
 * @param total  [persons] or [places] where the file has no scenario
 * @param name   of the visible scenario where nothing stored says so
 * @remarks Errors: F806 no table with municipalities, F703 no scenario and no total, F820 and F823 the stored scenarios, and those of the visible tables.
 */
export function fileJob(file: WorkbookFile, name: string, total?: number): Result<FileJob> {
  const table = fileTables(file)[0];
  if (!table) return refusal("F806");
  const visible = visibleSettings(file);
  if (!visible.ok) return visible;
  const kept = file.customXml
    ?.filter(({ namespace }) => namespace === scenarioNamespace)
    .map(({ xml }) => readStoredScenarios(xml))
    .find((each) => each !== undefined);
  if (kept && !kept.ok) return kept;
  const stored = kept?.value;
  const definition = visible.value.definition ?? populationKey;
  const shown = visible.value.scenario;
  const scenarios: NamedScenario[] = shown
    ? [{ name: stored?.active ?? name, definition, scenario: shown }]
    : [];
  const active = stored?.scenarios.find((each) => each.name === stored.active);
  if (active) scenarios.push(active);
  if (stored) scenarios.push(...stored.scenarios.filter((each) => each !== active));
  if (scenarios.length === 0) {
    if (total === undefined) return refusal("F703");
    scenarios.push({ name, definition, scenario: defaultScenario(total) });
  }
  return success({ table, scenarios, isVisible: shown !== undefined, ...(stored ? { stored } : {}) });
}
