import type { ChoiceLimit } from "./choiceLimits";
import type { EntryTable } from "./entryTable";
import type { Frontier } from "./frontier";

/** Sets of offers as entries of a table, and whether none had to be left aside. */
export interface EntriesWithin {
  readonly table: EntryTable;
  /** The offers behind the name of an entry. */
  readonly sets: readonly (readonly number[])[];
  readonly isWhole: boolean;
}

interface Within {
  readonly frontiers: readonly Frontier[];
  /** What a unit of their burden weighs in the objective. */
  readonly scale: number;
  /** By part and entry of its frontier: how far it lies above the best of the part. */
  readonly reduced: readonly Float64Array[];
  readonly limits: readonly ChoiceLimit[];
  readonly need: number;
  readonly most: number;
  /** The limits that an offer uses something of. */
  asked(place: number): readonly number[];
  /** What a set weighs in the objective of its part. */
  weigh(set: readonly number[], part: number): number;
}

const mostEntries = 8000;
const mostLooked = 100_000;

interface Entry {
  readonly set: readonly number[];
  readonly value: number;
  /** Places first, then by limit. */
  readonly uses: readonly number[];
}

/**
 * The sets of offers, part by part, that lie no further above the best of their part than a reach, as long as there are not too many.
 * @remarks Of two with equal places, one that has no less value and no less of every use is left out.
 */
export function entriesWithin(reach: number, within: Within): EntriesWithin {
  const { frontiers, scale, reduced, limits, need, most, asked, weigh } = within;
  const entries: Entry[] = [];
  const starts = [0];
  let looked = 0;
  const none = limits.map(() => 0);
  const isWhole = frontiers.every((own, part) => {
    const kept = new Map<number, Entry[]>();
    reduced[part]?.forEach((above, at) => {
      if (above > reach) return;
      const places = own.places[at] ?? 0;
      let same: Entry[] = [];
      own.setsOf(at, scale > 0 ? (reach - above) / scale : Infinity, (set) => {
        const uses = [places, ...none];
        for (const place of set)
          for (const l of asked(place)) uses[l + 1] = (uses[l + 1] ?? 0) + (limits[l]?.of[place] ?? 0);
        const entry = { set: [...set], value: weigh(set, part), uses };
        if (!same.some((each) => isNoMore(each, entry)))
          same = [...same.filter((each) => !isNoMore(entry, each)), entry];
        return ++looked < mostLooked;
      });
      kept.set(places, same);
    });
    for (const same of kept.values()) entries.push(...same);
    starts.push(entries.length);
    return looked < mostLooked && entries.length < mostEntries;
  });
  const table: EntryTable = {
    starts: Int32Array.from(starts),
    names: Int32Array.from(entries.keys()),
    value: Float64Array.from(entries, (each) => each.value),
    uses: Float64Array.from(entries.flatMap((each) => each.uses)),
    rows: [0, ...limits.map((_, l) => l + 1)],
    low: Float64Array.from([need, ...limits.map(() => -Infinity)]),
    high: Float64Array.from([most, ...limits.map((limit) => limit.most)]),
    settled: [],
    base: 0,
  };
  const sets = entries.map((each) => each.set);
  return { sets, isWhole, table };
}

function isNoMore(a: Entry, b: Entry): boolean {
  return a.value <= b.value && a.uses.every((each, row) => each <= (b.uses[row] ?? 0));
}
