import type { EntryTable } from "../../../src/procurement/choice/entryTable";

/** A table of entries, part by part: what each weighs, and what it uses of every row. */
export function aTable(
  parts: readonly (readonly (readonly [number, ...number[]])[])[],
  low: readonly number[],
  high: readonly number[],
): EntryTable {
  const all = parts.flat();
  let at = 0;
  return {
    starts: Int32Array.from([0, ...parts.map((own) => (at += own.length))]),
    names: Int32Array.from(all, (_, entry) => 100 + entry),
    value: Float64Array.from(all, ([value]) => value),
    uses: Float64Array.from(all.flatMap(([, ...uses]) => uses)),
    rows: low.map((_, row) => 10 + row),
    low: Float64Array.from(low),
    high: Float64Array.from(high),
    settled: [],
    base: 0,
  };
}
