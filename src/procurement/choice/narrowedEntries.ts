import type { EntryTable } from "./entryTable";

/**
 * A table with some of its entries; parts that are left with one are settled, rows that can no longer be broken are dropped.
 * @remarks An entry goes, too, that breaks a row however little, or much, the other parts use. Undefined where no choice is left.
 */
export function narrowedEntries(
  table: EntryTable,
  isOpen: (entry: number) => boolean,
): EntryTable | undefined {
  const { starts, names, value, uses, rows, settled } = table;
  const [count, parts] = [rows.length, starts.length - 1];
  const [low, high] = [table.low.slice(), table.high.slice()];
  const stays = new Uint8Array(value.length);
  for (let entry = 0; entry < stays.length; entry++) stays[entry] = isOpen(entry) ? 1 : 0;
  let open: number[] = [];
  const [floor, ceiling] = [new Float64Array(parts), new Float64Array(parts)];
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    open = [];
    for (let row = 0; row < count; row++) {
      const [from, to] = [low[row] ?? 0, high[row] ?? 0];
      let [least, most] = [0, 0];
      for (let part = 0; part < parts; part++) {
        let [one, other] = [Infinity, -Infinity];
        for (let entry = starts[part] ?? 0; entry < (starts[part + 1] ?? 0); entry++) {
          if (!stays[entry]) continue;
          const use = uses[entry * count + row] ?? 0;
          if (use < one) one = use;
          if (use > other) other = use;
        }
        if (one > other) return undefined;
        [floor[part], ceiling[part]] = [one, other];
        least += one;
        most += other;
      }
      if (least > to || most < from) return undefined;
      if (least >= from && most <= to) continue;
      open.push(row);
      for (let part = 0; part < parts; part++) {
        const [under, over] = [least - (floor[part] ?? 0), most - (ceiling[part] ?? 0)];
        // A part that cannot break the row by its own range needs no look at every entry.
        if (under + (ceiling[part] ?? 0) <= to && over + (floor[part] ?? 0) >= from) continue;
        for (let entry = starts[part] ?? 0; entry < (starts[part + 1] ?? 0); entry++) {
          const use = uses[entry * count + row] ?? 0;
          if (!stays[entry] || (under + use <= to && over + use >= from)) continue;
          stays[entry] = 0;
          isSettled = false;
        }
      }
    }
  }
  let base = table.base;
  const own = [...settled];
  const kept: number[] = [];
  const ends = [0];
  for (let part = 0; part < parts; part++) {
    const before = kept.length;
    for (let entry = starts[part] ?? 0; entry < (starts[part + 1] ?? 0); entry++)
      if (stays[entry]) kept.push(entry);
    if (kept.length === before) return undefined;
    if (kept.length > before + 1) {
      ends.push(kept.length);
      continue;
    }
    const entry = kept.pop() ?? 0;
    own.push(names[entry] ?? 0);
    base += value[entry] ?? 0;
    for (const row of open) {
      const use = uses[entry * count + row] ?? 0;
      low[row] = (low[row] ?? 0) - use;
      high[row] = (high[row] ?? 0) - use;
    }
  }
  const left = {
    starts: Int32Array.from(ends),
    names: new Int32Array(kept.length),
    value: new Float64Array(kept.length),
    uses: new Float64Array(kept.length * open.length),
  };
  let at = 0;
  for (let k = 0; k < kept.length; k++) {
    const entry = kept[k] ?? 0;
    left.names[k] = names[entry] ?? 0;
    left.value[k] = value[entry] ?? 0;
    for (const row of open) left.uses[at++] = uses[entry * count + row] ?? 0;
  }
  const of = (edge: Float64Array): Float64Array => Float64Array.from(open.map((row) => edge[row] ?? 0));
  return {
    ...left,
    rows: open.map((row) => rows[row] ?? 0),
    low: of(low),
    high: of(high),
    settled: own,
    base,
  };
}
