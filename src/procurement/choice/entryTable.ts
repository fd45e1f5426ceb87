/** What every part may take, entry after entry; the first row is the places, the others are limits. Parts with one entry are settled. */
export interface EntryTable {
  /** By part: its first entry, and the end of the last. */
  readonly starts: Int32Array;
  /** What an entry is called. */
  readonly names: Int32Array;
  /** What an entry weighs in the objective. */
  readonly value: Float64Array;
  /** By entry and row. */
  readonly uses: Float64Array;
  /** What the rows are called, and by row: the least and the most that the sum may be. */
  readonly rows: readonly number[];
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The entries that are settled, and what they weigh together. */
  readonly settled: readonly number[];
  readonly base: number;
}
