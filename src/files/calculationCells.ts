import { resultColumns } from "../report";
import type { ResultColumn } from "../report";
import type { ScenarioRun } from "../scenario";
import { columnLetters } from "../tables";
import { copyTexts } from "../wording";
import type { FoundTable } from "../workbook";
import { calculationColumns, calculationRows, calculationSheet } from "../xlsx";
import type { FileCell, FileSheet, WorkbookFile } from "../xlsx";
import { fileResults } from "./fileResults";
import type { StoredFigure } from "./fileResults";
import { freeSheetName } from "./freeSheetName";

/** Columns of a result that do not follow from the calculation. */
const labels: readonly ResultColumn[] = ["code", "name", "county", "remark"];
const calculated = resultColumns.filter((column) => !labels.includes(column));

/**
 * The sheet with the calculation of a run, and every result of a file as formulas that read it, row by row by the code.
 * @param file  as it is to be sent: a table that was struck out is not referred to
 * @remarks A result of other figures than the run's is left as it stands.
 */
export function calculationCells(
  file: WorkbookFile,
  job: { readonly table: FoundTable; readonly run: ScenarioRun; readonly name: string },
): {
  readonly sheet: FileSheet;
  readonly cells: readonly { readonly sheet: string; readonly cells: readonly FileCell[] }[];
} {
  const { table, run, name } = job;
  const { language } = run.scenario;
  const sheetName = freeSheetName(file, copyTexts[language].calculationSheet);
  const isThere = file.sheets.some((sheet) => sheet.name === table.sheet);
  const sheet = calculationSheet(run, {
    name,
    sheet: sheetName,
    language,
    source: (row, column, value) => {
      if (!isThere || table.values[row + 1]?.[column] !== value) return undefined;
      const { origin } = table;
      return `${quoted(table.sheet)}!$${columnLetters(origin.column + column)}$${origin.row + row + 2}`;
    },
  });
  const columns = calculationColumns(run);
  const { first } = calculationRows;
  const last = first + run.results.length;
  const range = (column: string): string => {
    const letters = columnLetters(columns[column] ?? 0);
    return `${quoted(sheetName)}!$${letters}$${first + 1}:$${letters}$${last}`;
  };
  const values = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value]));
  const places = new Map(run.results.map(({ municipality }, place) => [municipality.code, place]));
  const cells = fileResults(file).map((result) => ({
    sheet: result.sheet,
    cells: result.rows.flatMap((row): FileCell[] => {
      const code = row.find(({ column }) => column === "code");
      const place = places.get(String(code?.value));
      if (!code || place === undefined) return [];
      const at = code.cell.slice(code.cell.lastIndexOf("!") + 1);
      return row.flatMap((figure) => {
        if (!calculated.includes(figure.column)) return [];
        const value = values.get(`${first + place} ${columns[figure.column] ?? -1}`);
        if (value !== figure.value && !isClose(value, figure.value)) return [];
        const formula = `INDEX(${range(figure.column)},MATCH($${at},${range("code")},0))`;
        return [{ ...corner(figure), value: value ?? null, formula }];
      });
    }),
  }));
  return { sheet, cells };
}

/** Files keep 15 digits and more, programs write what they like of them. */
const isClose = (a: unknown, b: unknown): boolean =>
  typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a));

function corner({ cell }: StoredFigure): { readonly row: number; readonly column: number } {
  const [, letters = "A", row = "1"] = /!([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
