import { keyHeaders, readKeyDefinition } from "../distribution-key";
import type { KeyDefinition } from "../distribution-key";
import { success } from "../base";
import type { Result } from "../base";
import { readScenario, scenarioHeaders } from "../scenario";
import type { Scenario } from "../scenario";
import { normaliseHeader, readTable } from "../tables";
import type { WorkbookFile } from "../xlsx";
import { sheetGrid } from "./sheetGrid";

type Grid = readonly (readonly (string | number | boolean)[])[];

/** Scenario and key as they stand in the cells, where anyone can read and change them. */
export interface VisibleSettings {
  readonly scenario?: Scenario;
  readonly definition?: KeyDefinition;
}

/**
 * Reads the first scenario table and the first key definition table of a file, wherever they stand and in whatever language.
 * @remarks Errors: those of readScenario and readKeyDefinition. A file without such tables gives nothing.
 */
export function visibleSettings(file: WorkbookFile): Result<VisibleSettings> {
  const grids = file.sheets.map(sheetGrid);
  const scenarioBlock = firstBlock(grids, Object.values(scenarioHeaders));
  const wanted = Object.values(keyHeaders).map(({ column, transform, weight }) => [
    column,
    transform,
    weight,
  ]);
  const keyBlock = firstBlock(grids, wanted);
  const scenario = scenarioBlock && readScenario(scenarioBlock);
  if (scenario && !scenario.ok) return scenario;
  const table = keyBlock && readTable(keyBlock);
  if (table && !table.ok) return table;
  const definition = table && readKeyDefinition(table.value);
  if (definition && !definition.ok) return definition;
  return success({
    ...(scenario ? { scenario: scenario.value } : {}),
    ...(definition ? { definition: definition.value } : {}),
  });
}

/** The block under the first header that holds all the words of one language side by side, down to its first blank row. */
function firstBlock(grids: readonly Grid[], headers: readonly (readonly string[])[]): Grid | undefined {
  for (const grid of grids)
    for (const [row, line] of grid.entries()) {
      const runs = filledRuns(line);
      const found = runs.find(({ from, to }) => {
        const words = line.slice(from, to).map((value) => normaliseHeader(String(value)));
        return headers.some((header) => header.every((word) => words.includes(normaliseHeader(word))));
      });
      if (!found) continue;
      const rows = grid.slice(row).map((each) => each.slice(found.from, found.to));
      const end = rows.findIndex((each) => each.every((value) => value === ""));
      return end < 0 ? rows : rows.slice(0, end);
    }
  return undefined;
}

/** Stretches of cells in a row that hold something. */
function filledRuns(line: readonly unknown[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  line.forEach((value, place) => {
    const last = runs.at(-1);
    if (value === "") return;
    if (last?.to === place) last.to = place + 1;
    else runs.push({ from: place, to: place + 1 });
  });
  return runs;
}
