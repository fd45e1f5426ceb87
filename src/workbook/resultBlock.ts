import type { Language } from "../base";
import { resultColumns, resultRows } from "../report";
import type { ResultCell, ResultColumn } from "../report";
import type { ScenarioRun } from "../scenario";
import { resultHeader, texts } from "../wording";

/** A run as a block of cells, header first, in the scenario's language unless another is named: what ALLOCATE returns and what the pane writes. */
export function resultBlock(
  run: ScenarioRun,
  columns: readonly ResultColumn[] = resultColumns,
  language: Language = run.scenario.language,
): (string | number)[][] {
  const words = texts[language].results;
  const cell = (each: ResultCell): string | number => {
    switch (each.kind) {
      case "figure":
        return each.value;
      case "text":
        return each.text;
      case "direction":
        return words.directions[each.direction];
      default:
        return "";
    }
  };
  return [
    columns.map((column) => resultHeader(column, language, run.scenario.purpose)),
    ...resultRows(run, columns).map((row) => row.map(cell)),
  ];
}
