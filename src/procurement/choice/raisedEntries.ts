import type { EntryTable } from "./entryTable";
import { pricedEntries } from "./pricedEntries";
import type { PricedEntries } from "./pricedEntries";
import { raisedBound } from "./raisedBound";
import { unitsOf } from "./unitsOf";

interface Climb {
  readonly hope: number;
  readonly enough: number;
  readonly rounds: number;
  /** Met is every choice that was tried. */
  readonly meet?: (tried: PricedEntries) => void;
}

/** The worths of the rows at which the bound for a table is highest, as far as it can be raised; see raisedBound. */
export function raisedEntries(table: EntryTable, worths: ArrayLike<number>, climb: Climb): PricedEntries {
  const at = (worth: Float64Array): PricedEntries => {
    const found = pricedEntries(table, worth);
    climb.meet?.(found);
    return found;
  };
  return raisedBound(at(Float64Array.from(worths)), {
    ...climb,
    at,
    units: unitsOf(table),
    floors: table.low.map((least) => (least > -Infinity ? -Infinity : 0)),
  });
}
