import { copyFaults, sentKey } from "../sharing";
import type { ReturnedCopy } from "../sharing";
import { columnLetters } from "../tables";
import { copyFigureCell, expectedCopy } from "../xlsx";
import type { FileCell, WorkbookFile } from "../xlsx";
import { isSameFigure } from "./isSameFigure";
import type { FigureDifference, VerifiedFile } from "./verifyFile";

/**
 * Holds a county's copy against what it carries: every cell against what was sent, and that against the country's sums, pot and level.
 * @param copy  as read from the workbook, not masked
 * @remarks A formula that was changed is told with "=" before it; a cell outside the copy has nothing computed.
 */
export function verifyCopy(copy: ReturnedCopy, workbook: WorkbookFile): VerifiedFile {
  const differences: FigureDifference[] = [];
  const cellsOf = new Map(workbook.sheets.map(({ name, cells }) => [name, byPlace(cells)]));
  const seen = new Set<string>();
  const tell = (
    cell: string,
    stored: FigureDifference["stored"],
    computed: FigureDifference["computed"],
  ): void => {
    if (seen.has(cell)) return;
    seen.add(cell);
    differences.push({ cell, stored, computed });
  };
  for (const { sheet, cell, value } of expectedCopy(copy)) {
    const place = placeOf(cell);
    const there = cellsOf.get(sheet)?.get(place);
    const stored = plain(there);
    const isEmptied = cell.formula !== undefined && there?.formula !== undefined && stored === "";
    if (value === undefined || isEmptied || isSameFigure(stored, computedOf(value))) continue;
    tell(`${sheet}!${place}`, stored === "" ? null : stored, computedOf(value));
  }
  for (const fault of copyFaults(copy.sent))
    tell(copyFigureCell(copy.sent, fault), fault.stored, fault.computed);
  for (const { cell, sent, returned } of copy.altered) tell(cell, returned, sent === "" ? null : sent);
  return { ok: differences.length === 0, fingerprint: sentKey(copy.sent), differences };
}

const placeOf = ({ row, column }: FileCell): string => `${columnLetters(column)}${row + 1}`;
const byPlace = (cells: readonly FileCell[]): ReadonlyMap<string, FileCell> =>
  new Map(cells.map((cell) => [placeOf(cell), cell]));

function plain(cell: FileCell | undefined): string | number | boolean {
  const value = cell?.value ?? "";
  return typeof value === "object" ? value.error : value;
}

function computedOf(value: FileCell["value"]): string | number {
  if (value === null) return "";
  return typeof value === "number" ? value : typeof value === "object" ? value.error : String(value);
}
