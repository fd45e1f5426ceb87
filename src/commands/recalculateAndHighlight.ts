import type { Language } from "../base";
import { runScenario } from "../scenario";
import { readTable } from "../tables";
import { resultBlock } from "../workbook";
import type { WorkbookPort, WriteOutcome } from "../workbook";

/**
 * Runs the workbook's active scenario on its municipal table, writes the live formula anew and highlights.
 * @remarks Nothing is done where the workbook holds no scenario or table yet: the pane makes the first. The result is undefined then.
 */
export async function recalculateAndHighlight(workbook: WorkbookPort): Promise<WriteOutcome | undefined> {
  const stored = await workbook.readScenarios();
  const named = stored?.scenarios.find((each) => each.name === stored.active);
  const [table] = await workbook.findTables();
  if (!named || !table) return undefined;
  const language: Language = named.scenario.language;
  const read = readTable(table.values, table.origin);
  const run = read.ok ? runScenario(read.value, named.definition, named.scenario) : read;
  if (!run.ok) return undefined;
  const result = resultBlock(run.value);
  return workbook.writeAndHighlight({ table, named, language, as: "formulas", result, replace: false });
}
