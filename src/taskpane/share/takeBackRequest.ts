import { success } from "../../base";
import type { Language, Result } from "../../base";
import { runScenario } from "../../scenario";
import { columnLetters, readTable } from "../../tables";
import { resultBlock } from "../../workbook";
import type { CellChange, FoundTable, NamedScenario, TakeBackRequest } from "../../workbook";
import type { FileCell, WorkbookFile, WorkbookPatch } from "../../xlsx";

type Value = string | number;

interface TakeBackInput {
  readonly found: FoundTable;
  readonly named: NamedScenario;
  /** What is to change, as it would be in a file. */
  readonly patch: WorkbookPatch;
  /** The open workbook as a file: a log that stands in it already is replaced. */
  readonly workbook: WorkbookFile;
  readonly language: Language;
}

/**
 * What is to be written into the open workbook for a patch of returns: cells and columns of the municipal table, the log, and the
 * result as it becomes.
 * @remarks A cell that holds its figure already is not written again. Errors: those of the run.
 */
export function takeBackRequest(input: TakeBackInput): Result<TakeBackRequest> {
  const { found, named, patch, workbook, language } = input;
  const { origin } = found;
  const width = found.values[0]?.length ?? 0;
  const added = patch.columns?.[0]?.headers ?? [];
  const values = found.values.map((line) => [...line, ...added.map((): unknown => "")]);
  const cells: CellChange[] = [];
  for (const cell of patch.cells?.[0]?.cells ?? []) {
    const [row, column] = [cell.row - origin.row, cell.column - origin.column];
    const line = values[row];
    const value = cell.formula === undefined ? plain(cell.value) : `=${cell.formula}`;
    if (!line || line[column] === value) continue;
    if (column < width) {
      const before = plain(line[column]);
      const address = `${columnLetters(cell.column)}${cell.row + 1}`;
      cells.push({ sheet: found.sheet, address, before, value });
    }
    line[column] = value;
  }
  const columns = added.map((header, at) => ({
    table: found,
    header,
    values: values.slice(1).map((line) => plain(line[width + at])),
  }));
  const lastColumn = columnLetters(origin.column + width + added.length - 1);
  const address = `${columnLetters(origin.column)}${origin.row + 1}:${lastColumn}${origin.row + values.length}`;
  const read = readTable(values, origin);
  const after = read.ok ? runScenario(read.value, named.definition, named.scenario) : read;
  if (!after.ok) return after;
  const table: FoundTable = added.length > 0 ? { ...found, values, address } : { ...found, values };
  const result = resultBlock(after.value, undefined, language);
  return success({
    cells,
    columns,
    log: logOf(patch, workbook),
    result: { table, named, language, as: "formulas", result, replace: false },
  });
}

function plain(value: unknown): Value {
  return typeof value === "number" ? value : String(value ?? "");
}

function logOf(
  { sheets = [], customXml = [] }: WorkbookPatch,
  workbook: WorkbookFile,
): TakeBackRequest["log"] {
  const [sheet] = sheets;
  const [part] = customXml;
  const name = sheet?.name ?? "";
  const there = workbook.sheets.find((each) => each.name === name);
  const { rows, columns } = extent(sheet?.cells ?? []);
  const cells = Array.from({ length: rows }, () => new Array<Value>(columns).fill(""));
  for (const { row, column, value } of sheet?.cells ?? []) {
    const line = cells[row];
    if (line) line[column] = plain(value);
  }
  const heads = new Set((sheet?.cells ?? []).flatMap(({ row, look }) => (look?.bold ? [row] : [])));
  return {
    sheet: name,
    cells,
    heads: [...heads],
    ...(there ? { standing: extent(there.cells) } : {}),
    namespace: part?.namespace ?? "",
    xml: part?.xml ?? "",
  };
}

const extent = (cells: readonly FileCell[]): { readonly rows: number; readonly columns: number } => ({
  rows: cells.reduce((most, { row }) => Math.max(most, row + 1), 0),
  columns: cells.reduce((most, { column }) => Math.max(most, column + 1), 0),
});
