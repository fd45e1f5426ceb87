import type { EntryTable } from "./entryTable";
import { narrowedEntries } from "./narrowedEntries";
import { raisedEntries } from "./raisedEntries";
import { unitsOf } from "./unitsOf";

interface Branch {
  readonly table: EntryTable;
  /** By name of the row. */
  readonly worth: ReadonlyMap<number, number>;
  readonly bound: number;
}

interface Search {
  /** By row. */
  readonly worth: ArrayLike<number>;
  /** A bound that is known for the worths, and the value of a choice. */
  readonly bound: number;
  readonly value: number;
  /** Counted, not timed, and how much is to be left of it. */
  readonly effort: { left: number };
  readonly until: number;
  /** Whether nothing more is wanted of a value and its bound. */
  isEnough(value: number, bound: number): boolean;
  /**
   * Told of a choice by the names of its entries; sometimes with the worths behind it by name of the row and the bound under them, to be bettered by other means.
   * @returns the value of the best choice known
   */
  meet(names: readonly number[], worth: ReadonlyMap<number, number> | undefined, bound: number): number;
}

const attempts = 24;
const exchanges = 8;

/**
 * Chooses one entry of every part so that all rows are kept and the values add up to the least: branch and bound.
 * @returns a value that no choice undercuts: that of the best one known where it is proved to be the best
 * @remarks
 * Of the branch with the lowest bound, the bound is raised by other worths; entries that lie further above it than the best choice known
 * are dropped; then the part that the worths leave most undecided is split in two by one of its rows.
 * Source: Geoffrion 1974 (Lagrangian relaxation for integer programming); Balas & Zemel 1980 (dropping by reduced value).
 */
export function branchedEntries(whole: EntryTable, search: Search): number {
  const { effort, until, isEnough } = search;
  let { value } = search;
  const mark = (): number => value - 1e-11 * (1 + Math.abs(value));
  const meet = (
    { settled, names }: EntryTable,
    picks: Int32Array,
    worth?: Branch["worth"],
    bound = value,
  ): void => {
    const all = [...settled, ...Array.from(picks, (entry) => names[entry] ?? 0)];
    value = Math.min(value, search.meet(all, worth, bound));
  };
  const branches: Branch[] = [
    {
      table: whole,
      worth: new Map(whole.rows.map((row, at) => [row, search.worth[at] ?? 0])),
      bound: search.bound,
    },
  ];
  let lowest = Infinity;
  for (let count = 0; ; count++) {
    let next = 0;
    for (let k = 1; k < branches.length; k++)
      if ((branches[k]?.bound ?? 0) <= (branches[next]?.bound ?? 0)) next = k;
    const [branch] = branches.splice(next, 1);
    lowest = branch?.bound ?? Infinity;
    if (!branch || lowest >= mark() || effort.left <= until || isEnough(value, lowest)) break;
    const { table } = branch;
    const seen: Int32Array[] = [];
    const raised = raisedEntries(
      table,
      table.rows.map((row) => branch.worth.get(row) ?? 0),
      {
        // What is hoped for may lie far off.
        hope: Math.min(value, lowest + 1e-2 * (1 + Math.abs(lowest))),
        rounds: attempts,
        enough: mark(),
        meet(tried) {
          effort.left -= (table.value.length * (2 + table.rows.length)) / 4;
          if (tried.value !== undefined && tried.value < value) meet(table, tried.picks);
          seen.push(tried.picks);
        },
      },
    );
    const bound = Math.max(raised.bound, branch.bound);
    if (bound >= mark()) continue;
    const worth = new Map(table.rows.map((row, k) => [row, raised.worth[k] ?? 0]));
    if (count < exchanges || count % 64 === 0) meet(table, raised.picks, worth, bound);
    const room = mark() - raised.bound;
    const isLow = (entry: number): boolean => (raised.reduced[entry] ?? 0) < room;
    const split = splitOf(table, isLow, seen, raised.worth);
    for (const isSide of split ?? []) {
      const side = narrowedEntries(table, (entry) => isLow(entry) && isSide(entry));
      if (!side) continue;
      if (side.names.length > 0) branches.push({ table: side, worth, bound });
      else if (side.base < value) meet(side, new Int32Array());
    }
  }
  return Math.min(lowest, value);
}

/** The open entries in two, by the part and row over which the attempts differ most; undefined where none are left undecided. */
function splitOf(
  table: EntryTable,
  isLow: (entry: number) => boolean,
  seen: readonly Int32Array[],
  worth: ArrayLike<number>,
): readonly ((entry: number) => boolean)[] | undefined {
  const { starts, uses } = table;
  const units = unitsOf(table);
  const rows = units.length;
  const latest = seen.slice(-attempts);
  let widest = -1;
  let split: readonly ((entry: number) => boolean)[] | undefined;
  for (let part = 0; part + 1 < starts.length; part++) {
    const [from, to] = [starts[part] ?? 0, starts[part + 1] ?? 0];
    for (let row = 0; row < rows; row++) {
      const use = (entry: number): number => uses[entry * rows + row] ?? 0;
      let [sum, squares] = [0, 0];
      for (const picks of latest) {
        const each = use(picks[part] ?? 0);
        sum += each;
        squares += each * each;
      }
      const mean = sum / latest.length;
      const weight = Math.abs(worth[row] ?? 0) + 1e-6 / (units[row] || 1);
      const spread = Math.max(0, squares / latest.length - mean * mean) * weight * weight;
      if (!(spread > widest)) continue;
      let [least, most] = [Infinity, -Infinity];
      for (let entry = from; entry < to; entry++) {
        if (!isLow(entry)) continue;
        [least, most] = [Math.min(least, use(entry)), Math.max(most, use(entry))];
      }
      if (!(most > least)) continue;
      const middle = mean >= least && mean < most ? mean : (least + most) / 2;
      const isIn = (entry: number): boolean => entry >= from && entry < to;
      widest = spread;
      split = [
        (entry) => !isIn(entry) || use(entry) <= middle,
        (entry) => !isIn(entry) || use(entry) > middle,
      ];
    }
  }
  return split;
}
