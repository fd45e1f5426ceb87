import { areaOf } from "./areaOf";
import { cellName } from "./cellName";
import type { TakenBack, WriteRecord } from "./sheetSnapshot";

/** Figures of ours in somebody's table, by sheet and address: Underlag!D4. */
export type OwnFigures = ReadonlyMap<string, string>;

/**
 * Figures that were written into tables from here and can still be undone, as they were written.
 * @param records  of the writes, the latest last
 * @remarks Without what was taken in from returns (D-138): those figures are the senders'. A table that was sorted since holds them at other addresses.
 */
export function ownFigures(records: readonly Pick<WriteRecord, "taken">[]): OwnFigures {
  const taken = records.flatMap(({ taken }) => (taken && !taken.part ? [taken] : []));
  return new Map(taken.flatMap((each) => [...inCells(each), ...inColumns(each)]));
}

const inCells = ({ cells }: TakenBack): (readonly [string, string])[] =>
  cells.map(({ sheet, address, value }) => [`${sheet}!${address}`, String(value)]);

const inColumns = ({ columns }: TakenBack): (readonly [string, string])[] =>
  columns.flatMap(({ sheet, address, values }) => {
    const { row, column } = areaOf(address);
    return values.map((value, at): readonly [string, string] => [
      `${sheet}!${cellName(row + 1 + at, column)}`,
      String(value),
    ]);
  });
