import { resultColumns, resultRows } from "../report";
import type { ScenarioRun } from "../scenario";
import type { PaneWords } from "./paneWords";

/** The result of a run as it stands in a sheet: a header row in the analyst's language, then a row a municipality. */
export function resultBlock(
  run: ScenarioRun,
  { results }: PaneWords,
): readonly (readonly (string | number)[])[] {
  const header = resultColumns.map((column) => results.headers[column]);
  const rows = resultRows(run, resultColumns).map((cells) =>
    cells.map((cell) => {
      if (cell.kind === "figure") return cell.value;
      if (cell.kind === "text") return cell.text;
      return cell.kind === "direction" ? results.directions[cell.direction] : "";
    }),
  );
  return [header, ...rows];
}
