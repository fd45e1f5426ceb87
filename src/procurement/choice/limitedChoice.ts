import { branchedEntries } from "./branchedEntries";
import type { ChoiceLimit } from "./choiceLimits";
import type { ChoicePlan } from "./choicePlan";
import type { EntriesWithin } from "./entriesWithin";
import type { ChoicePart } from "./municipalParts";
import { narrowedEntries } from "./narrowedEntries";
import { pricedChoice } from "./pricedChoice";
import type { PricedChoice } from "./pricedChoice";
import { raisedBound } from "./raisedBound";
import { raisedEntries } from "./raisedEntries";

/** Offers taken, what they weigh in the objective, and a value that no choice can undercut. */
export interface ProvedChoice {
  readonly taken: readonly number[];
  readonly value: number;
  readonly bound: number;
}

/** How a choice within limits is searched for. */
interface Effort {
  /** A choice within the limits; left out only where there are none. */
  readonly start?: readonly number[];
  readonly mostSteps?: number;
  /**
   * Whether nothing more is wanted of a value and its bound.
   * @param spent  [share] of the effort
   */
  readonly isEnough?: (value: number, bound: number, spent: number) => boolean;
}

interface Listed extends EntriesWithin {
  readonly reach: number;
  readonly isLast: boolean;
}

const fine = 1e-11;
const attempts = 60;
const attemptsByEntries = 1000;
const listings = 8;
/** Entries of a listing; undecided entries of the first search, and how many more the next has at least. */
const usualEntries = 2000;
const fewEntries = 200;
const growth = 1.4;

/**
 * Finds the best choice within the limits, for any weight of the price.
 * @param price  of an offer, by its place in the case
 * @returns asked for a weight, and perhaps told of a choice within the limits
 * @remarks
 * A worth of every limit gives a bound for all choices, and is raised. Then what lies between the bound and the best choice known is
 * searched, further and further up, until nothing better can be left or the effort is spent. The effort is counted, not timed.
 * Undefined where no sum of places fits.
 */
export function limitedChoice(
  plan: ChoicePlan,
  parts: readonly ChoicePart[],
  limits: readonly ChoiceLimit[],
  price: Float64Array,
  { start, mostSteps = 6e7, isEnough = () => false }: Effort = {},
): (weight: number, known?: readonly number[]) => ProvedChoice | undefined {
  const { offers } = plan.problem;
  const used = (taken: readonly number[], of: Float64Array): number =>
    taken.reduce((sum, place) => sum + (of[place] ?? 0), 0);
  const partOf = new Map(parts.flatMap(({ stages }, at) => stages.flat().map((place) => [place, at])));
  const priced = pricedChoice(plan, parts, limits, price);

  return (weight, known = start) => {
    let best: ProvedChoice = { taken: [], value: Infinity, bound: -Infinity };
    const meet = (taken: readonly number[]): void => {
      if (limits.some((limit) => used(taken, limit.of) > limit.most)) return;
      const placed = parts.map(() => 0);
      for (const place of taken) {
        const at = partOf.get(place) ?? 0;
        placed[at] = (placed[at] ?? 0) + (offers[place]?.places ?? 0);
      }
      const value = placed.reduce(
        (sum, x, at) => sum + (parts[at]?.added(x) ?? 0),
        weight * used(taken, price),
      );
      if (value < best.value) best = { taken, value, bound: -Infinity };
    };
    const ask = priced(weight);
    const attempt = (worth: Float64Array): PricedChoice | undefined => {
      const found = ask(worth);
      if (found) meet(found.taken);
      return found;
    };
    if (known) meet(known);
    const first = attempt(new Float64Array(limits.length));
    if (!first) return undefined;
    if (limits.length === 0) return { ...best, bound: best.value };

    const raised = (from: PricedChoice, withGroups: boolean): PricedChoice =>
      raisedBound(from, {
        at: (worth) => attempt(worth) ?? from,
        units: limits.map(({ of, isGroup }) => (!isGroup ? mean(of) : withGroups ? 1 : Infinity)),
        floors: limits.map(() => 0),
        hope: best.value,
        rounds: attempts * (withGroups ? 4 : 1),
        enough: best.value,
      });
    let now = raised(first, false);
    let isFirst = true;
    // Groups are left to listed entries: there are many, and each is about a few offers.
    for (let k = 0, isClose = !limits.some(({ isGroup }) => isGroup); k < listings && !isClose; k++) {
      const { bound, worth } = now;
      const aim = aimOf(now, best.value);
      // What is not listed can undo what the listed promise: the less is changed, the surer the bound rises.
      let next: PricedChoice = now;
      for (let part = 1; part > 0.1 && next.bound <= bound; part /= 2)
        next = attempt(aim.map((each, l) => part * each + (1 - part) * (worth[l] ?? 0))) ?? now;
      const isStuck = next.bound <= bound;
      if (isStuck && isFirst) next = raised(now, true);
      isFirst &&= !isStuck;
      isClose = next.bound - bound < 0.01 * (best.value - bound);
      if (next.bound > bound) now = next;
    }

    let { bound } = now;
    const { floor, worths, within } = now;
    const effort = { left: mostSteps };
    const isProved = (under: number): boolean => best.value - under <= fine * (1 + Math.abs(best.value));
    const isDone = (under: number): boolean =>
      isProved(under) || isEnough(best.value, under, 1 - effort.left / mostSteps);
    let waiting: Listed | undefined; // too little to be searched by itself
    for (let part = 1e-6, count = 0; part < 2 && !isDone(bound) && effort.left > 0; part *= 2) {
      const far = Math.min(part, 1) * (best.value - floor);
      const next: Listed = { ...within(far), reach: far, isLast: part >= 1 };
      const again = next.isWhole ? undefined : waiting;
      if (!next.isWhole && !again) break;
      // A better choice among what waits brings nearer what is too much as yet: it is then listed once more.
      if (again) part /= 2;
      const { table: all, sets, reach, isLast } = again ?? next;
      const table = narrowedEntries(all, () => true);
      const entries = table?.names.length ?? 0;
      const isFew = entries < Math.max(fewEntries, growth * count) && !isLast && !again;
      waiting = table && isFew ? next : undefined;
      if (waiting) continue;
      count = entries;
      let above = best.value;
      if (table) {
        const found = branchedEntries(table, {
          worth: table.rows.map((row) => worths[row] ?? 0),
          bound: floor,
          value: best.value,
          effort,
          until: isLast ? 0 : effort.left - mostSteps / 16,
          isEnough: (_, under) => isDone(Math.max(under, bound)),
        });
        if (found.names) meet(found.names.flatMap((name) => sets[name] ?? []));
        above = found.bound;
      }
      bound = Math.max(bound, isLast ? above : Math.min(above, floor + reach));
    }
    return { ...best, bound: isProved(bound) ? best.value : bound };
  };
}

/** The worths of the limits at which the bound of what lies near is highest, as far as it can be raised. */
function aimOf({ within, floor, worths }: PricedChoice, hope: number): Float64Array {
  const above = hope - floor;
  let listed = within(above / 1024);
  for (let part = 1 / 256; listed.isWhole && listed.sets.length < usualEntries && part < 4; part *= 4) {
    const more = within(part * above);
    if (!more.isWhole) break;
    listed = more;
  }
  const { table } = listed;
  const { worth } = raisedEntries(table, worths, { hope, enough: hope, rounds: attemptsByEntries });
  return Float64Array.from(worths.slice(1), (_, l) => worth[table.rows.indexOf(l + 1)] ?? 0);
}

function mean(of: Float64Array): number {
  return of.reduce((sum, each) => sum + Math.abs(each), 0) / (of.length || 1);
}
