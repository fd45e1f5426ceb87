import { areaOf } from "./areaOf";
import { cellName } from "./cellName";
import type { OwnNotes } from "./ownNotes";
import type { SheetSnapshot } from "./sheetSnapshot";

const most = 12;

/** Cells of the user's on a sheet that we are about to write, outside what we noted as ours. */
export function occupiedCells(snapshot: SheetSnapshot, notes: OwnNotes): readonly string[] {
  if (!snapshot.address || !snapshot.formulas) return [];
  const own = notes.sheets[snapshot.sheet];
  const ours = own === undefined ? undefined : areaOf(own);
  const used = areaOf(snapshot.address);
  const cells: string[] = [];
  snapshot.formulas.forEach((row, at) => {
    row.forEach((value, place) => {
      const [r, c] = [used.row + at, used.column + place];
      const inside =
        ours !== undefined &&
        r >= ours.row &&
        r < ours.row + ours.rows &&
        c >= ours.column &&
        c < ours.column + ours.columns;
      if (value !== "" && !inside && cells.length < most) cells.push(cellName(r, c));
    });
  });
  return cells;
}
