import { keyColumns } from "../distribution-key";
import { keyDefinitionBlock, scenarioBlock, sheetNames } from "../workbook";
import type { MunicipalLabels, WriteRequest } from "../workbook";
import { texts } from "../wording";
import type { OwnBlock } from "./ownNotes";

/** 0-based row of both tables' headers, and first column of the key table; the scenario table stands left of it with a column between. */
export const settingsHeaderRow = 2;
export const keyColumn = 3;
/** First column of the labels that only a list knows, right of the key with a column between. */
export const labelColumn = keyColumn + keyColumns.length + 1;

/** The settings sheet: scenario and key as tables that anyone can read and edit without the add-in. */
export interface SettingsSheet extends OwnBlock {
  readonly scenario: readonly (readonly (string | number)[])[];
  readonly key: readonly (readonly (string | number)[])[];
  /** Labels of the municipal table and the codes they stand for, header first; empty where none are needed. */
  readonly labels: readonly (readonly string[])[];
}

/**
 * Lays out scenario and key definition as two tables side by side, and right of them what the highlights must be told of the table's labels.
 * @param others  labels that no look-up by code or name finds
 */
export function settingsSheet(
  { named, language }: WriteRequest,
  others: MunicipalLabels["others"] = [],
): SettingsSheet {
  const scenario = scenarioBlock({ ...named.scenario, language }, language);
  const key = keyDefinitionBlock(named.definition, language);
  const { headers } = texts[language].results;
  const listed = others.map(({ label, code }) => [label, code]);
  const labels = listed.length > 0 ? [[headers.name, headers.code], ...listed] : [];
  const length = Math.max(scenario.length, key.length, labels.length);
  const noKey = keyColumns.map(() => "");
  const lines = Array.from({ length }, (_, row) => {
    const label = labels[row];
    const left = [...(scenario[row] ?? ["", ""]), ""];
    return label ? [...left, ...(key[row] ?? noKey), "", ...label] : [...left, ...(key[row] ?? [])];
  });
  return {
    scenario,
    key,
    labels,
    cells: [[`${sheetNames[language].settings} – ${named.name}`], [], ...lines],
    rows: settingsHeaderRow + length,
    columns: labels.length > 0 ? labelColumn + 2 : keyColumn + keyColumns.length,
    isLive: false,
  };
}
