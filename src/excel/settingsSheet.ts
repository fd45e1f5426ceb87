import { keyDefinitionBlock, scenarioBlock, sheetNames } from "../workbook";
import type { WriteRequest } from "../workbook";
import type { OwnBlock } from "./ownNotes";

/** 0-based row of both tables' headers, and first column of the key table; the scenario table stands left of it with a column between. */
export const settingsHeaderRow = 2;
export const keyColumn = 3;

/** The settings sheet: scenario and key as tables that anyone can read and edit without the add-in. */
export interface SettingsSheet extends OwnBlock {
  readonly scenario: readonly (readonly (string | number)[])[];
  readonly key: readonly (readonly (string | number)[])[];
}

/** Lays out scenario and key definition as two tables side by side. */
export function settingsSheet({ named, language }: WriteRequest): SettingsSheet {
  const scenario = scenarioBlock({ ...named.scenario, language }, language);
  const key = keyDefinitionBlock(named.definition, language);
  const length = Math.max(scenario.length, key.length);
  const lines = Array.from({ length }, (_, row) => [...(scenario[row] ?? ["", ""]), "", ...(key[row] ?? [])]);
  return {
    scenario,
    key,
    cells: [[`${sheetNames[language].settings} – ${named.name}`], [], ...lines],
    rows: settingsHeaderRow + length,
    columns: keyColumn + (key[0]?.length ?? 1),
    isLive: false,
  };
}
