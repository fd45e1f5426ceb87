import type { EntryTable } from "./entryTable";
import type { Bound } from "./raisedBound";

/** The entries that are best under some worths, one of every part. */
export interface PricedEntries extends Bound {
  readonly worth: Float64Array;
  readonly over: Float64Array;
  readonly picks: Int32Array;
  /** By entry: how far it lies above the best of its part. */
  readonly reduced: Float64Array;
  /** What the picks weigh in the objective, where they keep all rows. */
  readonly value?: number;
}

/** The best entry of every part under a worth of every row: no choice of entries weighs less than the bound. */
export function pricedEntries(
  { starts, value, uses, low, high, base }: EntryTable,
  worth: Float64Array,
): PricedEntries {
  const rows = worth.length;
  const picks = new Int32Array(starts.length - 1);
  const reduced = value.slice();
  let [bound, weighs] = [base, base];
  for (let row = 0; row < rows; row++) {
    const price = worth[row] ?? 0;
    if (price === 0) continue;
    for (let entry = 0, at = row; entry < reduced.length; entry++, at += rows)
      reduced[entry] = (reduced[entry] ?? 0) + price * (uses[at] ?? 0);
  }
  const over = new Float64Array(rows);
  for (let part = 0; part < picks.length; part++) {
    const [from, to] = [starts[part] ?? 0, starts[part + 1] ?? 0];
    let [best, least] = [from, reduced[from] ?? 0];
    for (let entry = from + 1; entry < to; entry++)
      if ((reduced[entry] ?? 0) < least) [best, least] = [entry, reduced[entry] ?? 0];
    for (let entry = from; entry < to; entry++) reduced[entry] = (reduced[entry] ?? 0) - least;
    for (let row = 0; row < rows; row++) over[row] = (over[row] ?? 0) + (uses[best * rows + row] ?? 0);
    picks[part] = best;
    bound += least;
    weighs += value[best] ?? 0;
  }
  let isKept = true;
  for (let row = 0; row < rows; row++) {
    const [sum, price, from, to] = [over[row] ?? 0, worth[row] ?? 0, low[row] ?? 0, high[row] ?? 0];
    isKept &&= sum >= from && sum <= to;
    const limit = price > 0 ? to : price < 0 ? from : Math.min(Math.max(sum, from), to);
    over[row] = sum - limit;
    if (price !== 0) bound -= price * limit;
  }
  return { worth, bound, over, picks, reduced, ...(isKept ? { value: weighs } : {}) };
}
