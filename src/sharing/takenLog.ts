import type { ScenarioRun } from "../scenario";
import { fieldRoles } from "./logCells";
import type { MergeEntry, MergeLog } from "./mergeLog";
import type { DecidedReturn } from "./mergeReturns";
import { municipalCell } from "./municipalCell";
import type { ReturnDifference, Swap } from "./returnDifference";
import { settlingSwaps } from "./settlingSwaps";

/**
 * The log with what was accepted of returns, whatever their order.
 * @remarks
 * A county's agreed figures come from one return. They go on from those of the log where the return was sent after them;
 * otherwise they take their place, and what they do not name goes back to what it was.
 */
export function takenLog(
  { run, log }: { readonly run: ScenarioRun; readonly log: MergeLog },
  decided: readonly DecidedReturn[],
): MergeLog {
  const accepted = decided
    .map((each) => ({ ...each, taken: each.differences.filter(({ status }) => status === "accepted") }))
    .filter(({ taken }) => taken.length > 0);
  if (accepted.length === 0) return log;
  const settled = log.entries.map((entry) => withBefore(entry, run));
  const entries = new Map(settled.map((entry) => [keyOf(entry), entry]));
  const earlier = new Map(entries);
  let { swaps } = log;
  const agreeing = byCounty(accepted.filter(({ taken }) => taken.some(isAgreed)));
  for (const [countyCode, each] of agreeing) {
    if (each.reading.isLater) continue;
    const own = settled.filter((entry) => entry.field === "agreed" && entry.countyCode === countyCode);
    if (own.every(({ isKept }) => isKept)) continue;
    for (const entry of own) entries.delete(keyOf(entry));
    swaps = swaps.filter(({ from }) => from.slice(0, 2) !== countyCode);
  }
  for (const each of accepted)
    for (const difference of each.taken) {
      const isOther = isAgreed(difference) && agreeing.get(each.reading.countyCode) !== each;
      if (isOther) continue;
      const made = entryOf(difference, each, run);
      const old = earlier.get(keyOf(made));
      const goesOn = isAgreed(difference) && each.reading.isLater && old !== undefined;
      const next: MergeEntry = {
        ...made,
        ...(old?.before === undefined ? {} : { before: old.before }),
        ...(goesOn ? { sent: old.sent } : {}),
      };
      const rival = old === entries.get(keyOf(made)) ? undefined : entries.get(keyOf(made));
      entries.set(keyOf(made), rival && originOf(rival) <= originOf(next) ? rival : next);
    }
  const moved = [...agreeing.values()].flatMap(swapsOf);
  const copies = new Set([...log.copies, ...accepted.map(({ reading }) => reading.key)]);
  return {
    version: 2,
    entries: [...entries.values()].sort(by(keyOf)),
    swaps: [...swaps, ...moved].sort(by(swapKey)),
    copies: [...copies].sort(),
  };
}

type AcceptedReturn = DecidedReturn & { readonly taken: readonly ReturnDifference[] };

const isAgreed = ({ field }: Pick<ReturnDifference, "field">): boolean => field === "agreed";

/** Two files may come to the same places by other swaps: one of them stands, whatever the order. */
function byCounty(accepted: readonly AcceptedReturn[]): ReadonlyMap<string, AcceptedReturn> {
  const chosen = new Map<string, AcceptedReturn>();
  const rank = (each: AcceptedReturn): string =>
    [...swapsOf(each).map(swapKey), each.reading.returned.date, each.reading.returned.file].join();
  for (const each of accepted) {
    const before = chosen.get(each.reading.countyCode);
    if (!before || rank(each) < rank(before)) chosen.set(each.reading.countyCode, each);
  }
  return chosen;
}

/** Those typed where all was accepted as it was sent; otherwise from the surplus to the lack of what was. */
function swapsOf({ reading, taken }: AcceptedReturn): readonly Swap[] {
  const agreed = taken.filter(isAgreed);
  const all = reading.findings.filter(isAgreed);
  const isWhole = agreed.length === all.length && reading.older.size === 0;
  if (isWhole) return reading.swaps;
  const places = new Map(reading.placesThere);
  for (const { code, returned } of agreed) places.set(code, Number(returned));
  return settlingSwaps(reading.placesThere, places, [], reading.returned);
}

function entryOf(
  { code, field, returned }: ReturnDifference,
  { reading }: AcceptedReturn,
  run: ScenarioRun,
): MergeEntry {
  const { date, agreedBy, file } = reading.returned;
  const entry = {
    countyCode: reading.countyCode,
    code,
    field: field as MergeEntry["field"],
    sent: field === "agreed" ? (reading.placesThere.get(code) ?? null) : null,
    value: returned ?? "",
    date,
    agreedBy,
    file: file.replace(/^.*[\\/]/, ""),
  };
  return withBefore(entry, run);
}

/** A log of an earlier form says nothing of what stood in the base, as it wrote nothing there. */
function withBefore(entry: MergeEntry, { municipal }: ScenarioRun): MergeEntry {
  const role = fieldRoles[entry.field];
  if (role === undefined || entry.before !== undefined) return entry;
  return { ...entry, before: municipalCell(municipal, entry.code, role) };
}

const keyOf = ({ countyCode, code, field }: MergeEntry): string => `${countyCode} ${code} ${field}`;
const originOf = ({ date, agreedBy, file }: MergeEntry): string => [date, agreedBy, file].join("\n");
const swapKey = ({ from, to, persons, date, agreedBy }: Swap): string =>
  [from, to, persons, date, agreedBy].join(" ");

function by<T>(key: (each: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
