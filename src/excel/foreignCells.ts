import { cellName } from "./cellName";
import type { OwnBlock } from "./ownNotes";

/** Cells as they stand now, 0-based from the row and column given. */
export interface StandingCells {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** A cell that holds something that we did not write. */
export interface ForeignCell {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly formula: unknown;
}

/**
 * Cells that hold something else than what we gave them.
 * @param block  what we wrote; undefined where we wrote nothing
 * @remarks What our own formula spilled is ours, unless it could not spill: then something of someone's stands in its way.
 */
export function foreignCells(now: StandingCells, block: OwnBlock | undefined): readonly ForeignCell[] {
  const isSpilled = spilledArea(now, block);
  return now.formulas.flatMap((line, at) =>
    line.flatMap((formula, place) => {
      const [row, column] = [now.row + at, now.column + place];
      const given = block?.cells[row]?.[column] ?? "";
      const isOurs = isSame(given, formula) || (given === "" && isSpilled(row, column));
      return isOurs ? [] : [{ row, column, address: cellName(row, column), formula }];
    }),
  );
}

function spilledArea(
  now: StandingCells,
  block: OwnBlock | undefined,
): (row: number, column: number) => boolean {
  if (!block?.isLive) return () => false;
  const anchor = block.cells.length - 1;
  const at = anchor - now.row;
  const stands = isSame(block.cells[anchor]?.[0] ?? "", now.formulas[at]?.[-now.column]);
  const spills = stands && now.values[at]?.[-now.column] !== "#SPILL!";
  return (row, column) => spills && row >= anchor && row < block.rows && column < block.columns;
}

const ours = /^=.*FORDELA[._]ALLOCATE/i;

/** Excel may write our formula with another prefix (a workbook opened without the add-in): it is ours still. */
function isSame(given: string | number, now: unknown): boolean {
  if (typeof given === "string" && ours.test(given)) return ours.test(String(now));
  return String(given) === String(now ?? "");
}
