import { success } from "../../base";
import type { Language, Result } from "../../base";
import { runScenario } from "../../scenario";
import type { ScenarioRun } from "../../scenario";
import { takenFigures } from "../../sharing";
import type { MergeLog } from "../../sharing";
import { cellAddress, columnLetters, readTable } from "../../tables";
import { resultBlock } from "../../workbook";
import type { CellChange, FoundTable, NamedScenario, TakeBackRequest } from "../../workbook";

interface TakeBackInput {
  readonly found: FoundTable;
  readonly named: NamedScenario;
  /** As the figures are now, and as the copies were made. */
  readonly run: ScenarioRun;
  readonly sent: ScenarioRun;
  readonly log: MergeLog;
  readonly sheet: TakeBackRequest["log"];
  /** Header of a column for agreed figures, where the table has none. */
  readonly header: string;
  readonly language: Language;
}

/**
 * What is to be written when returns are taken in: agreed figures and capacities in the municipal table, the log, and the result as it becomes.
 * @remarks A figure that stands already is not written again, so that the same returns twice change nothing. Errors: those of the run.
 */
export function takeBackRequest(input: TakeBackInput): Result<TakeBackRequest> {
  const { found, named, run, language, header } = input;
  const { municipal } = run;
  const { pinned, capacity } = takenFigures(input.sent, input.log);
  const { roles, municipalities, table } = municipal;
  const values = found.values.map((line) => [...line]);
  const cells: CellChange[] = [];
  const put = (column: number | undefined, figures: ReadonlyMap<string, number>): void => {
    if (column === undefined) return;
    for (const { code, row } of municipalities) {
      const value = figures.get(code);
      const line = values[row + 1];
      const address = cellAddress(table, row, column);
      if (value === undefined || !line || address === undefined || line[column] === value) continue;
      const before = line[column];
      cells.push({
        sheet: found.sheet,
        address,
        before: typeof before === "number" ? before : String(before ?? ""),
        value,
      });
      line[column] = value;
    }
  };
  put(roles.pinned, pinned);
  put(roles.capacity, capacity);
  const isNew = roles.pinned === undefined && pinned.size > 0;
  const byRow = new Map(municipalities.map(({ code, row }) => [row, pinned.get(code) ?? ""]));
  const column = values.slice(1).map((_, row) => byRow.get(row) ?? "");
  const width = values[0]?.length ?? 0;
  if (isNew) values.forEach((line, at) => line.push(at === 0 ? header : (column[at - 1] ?? "")));
  const next: FoundTable = isNew
    ? { ...found, values, address: widened(found, width) }
    : { ...found, values };
  const read = readTable(values, found.origin);
  const after = read.ok ? runScenario(read.value, named.definition, named.scenario) : read;
  if (!after.ok) return after;
  const result = resultBlock(after.value, undefined, language);
  return success({
    cells,
    ...(isNew ? { column: { table: found, header, values: column } } : {}),
    log: input.sheet,
    result: { table: next, named, language, as: "formulas", result, replace: true },
  });
}

function widened({ origin: { row, column }, values }: FoundTable, width: number): string {
  return `${columnLetters(column)}${row + 1}:${columnLetters(column + width)}${row + values.length}`;
}
