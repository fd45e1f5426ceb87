import { keyDefinitionBlock, scenarioBlock, sheetNames } from "../workbook";
import type { WriteRequest } from "../workbook";

/** 0-based first column of the key table; the scenario table stands left of it with a column between. */
export const keyColumn = 3;

/** The settings sheet: scenario and key as tables that anyone can read and edit without the add-in. */
export interface SettingsSheet {
  readonly sheet: string;
  readonly title: string;
  readonly scenario: readonly (readonly (string | number)[])[];
  readonly key: readonly (readonly (string | number)[])[];
}

/** Lays out scenario and key definition as two tables. */
export function settingsSheet({ named, language }: WriteRequest): SettingsSheet {
  return {
    sheet: sheetNames[language].settings,
    title: `${sheetNames[language].settings} – ${named.name}`,
    scenario: scenarioBlock({ ...named.scenario, language }, language),
    key: keyDefinitionBlock(named.definition, language),
  };
}
