import { refusal, success } from "../base";
import type { Language, Result } from "../base";
import type { MunicipalTable } from "../municipalities";
import type { MunicipalCell } from "../sharing";
import { copyTexts } from "../wording";
import type { FoundTable } from "../workbook";
import type { FileCell, WorkbookFile, WorkbookPatch } from "../xlsx";

/**
 * What to change in a workbook so that its municipal table holds agreed places and capacities; a column that it lacks is added at its
 * right end, and belongs to the table.
 * @param cells  by municipality; a text that begins with "=" is a formula
 * @remarks Errors: F821 where the cells beside the table are taken.
 */
export function municipalPatch(
  workbook: WorkbookFile,
  found: FoundTable,
  { table, roles, municipalities }: MunicipalTable,
  cells: readonly MunicipalCell[],
  language: Language,
): Result<WorkbookPatch> {
  if (cells.length === 0) return success({});
  const { sheet, origin } = found;
  const words = { pinned: copyTexts[language].agreed, capacity: copyTexts[language].capacity };
  const isMissing = (role: MunicipalCell["role"]): boolean =>
    roles[role] === undefined && cells.some((each) => each.role === role && each.value !== null);
  const added = (["pinned", "capacity"] as const).filter(isMissing);
  const width = table.headers.length;
  const last = origin.row + table.rows.length;
  const isTaken = (row: number, column: number): boolean =>
    row >= origin.row && row <= last && column >= origin.column + width;
  const taken = workbook.sheets
    .find(({ name }) => name === sheet)
    ?.cells.some(
      ({ row, column, value, formula }) =>
        (value !== null || formula !== undefined) &&
        isTaken(row, column) &&
        column < origin.column + width + added.length,
    );
  const [first] = added;
  if (first && taken) return refusal("F821", { found: words[first] });
  const columnOf = (role: MunicipalCell["role"]): number =>
    origin.column + (roles[role] ?? width + added.indexOf(role));
  const rowOf = new Map(municipalities.map(({ code, row }) => [code, origin.row + 1 + row]));
  const changed = cells.flatMap(({ code, role, value }): FileCell[] => {
    const row = rowOf.get(code);
    if (row === undefined || (roles[role] === undefined && !added.includes(role))) return [];
    const column = columnOf(role);
    const isFormula = typeof value === "string" && value.startsWith("=");
    return [{ row, column, ...(isFormula ? { value: null, formula: value.slice(1) } : { value }) }];
  });
  const headers = added.map((role): FileCell => ({
    row: origin.row,
    column: columnOf(role),
    value: words[role],
  }));
  return success({
    cells: [{ sheet, cells: [...headers, ...changed] }],
    ...(added.length > 0
      ? {
          columns: [
            { sheet, row: origin.row, column: origin.column, headers: added.map((role) => words[role]) },
          ],
        }
      : {}),
  });
}
