import type { ChoiceLimit } from "./choiceLimits";
import type { ChoicePlan } from "./choicePlan";
import { frontier } from "./frontier";
import type { Frontier } from "./frontier";
import { leastSum } from "./leastSum";
import type { ChoicePart } from "./municipalParts";
import { reducedSites } from "./reducedSites";
import { settledEntries } from "./settledEntries";
import type { SiteEntry } from "./settledEntries";
import type { Site } from "./site";

/** Offers taken, what they weigh in the objective, and a value that no choice can undercut. */
export interface ProvedChoice {
  readonly taken: readonly number[];
  readonly value: number;
  readonly bound: number;
}

interface Attempt {
  /** By limit: what a unit of it is worth. */
  readonly worth: readonly number[];
  /** A value that no choice within the limits undercuts. */
  readonly bound: number;
  /** By limit: how far what is taken exceeds it. */
  readonly over: readonly number[];
  readonly sites: readonly Site[];
}

const mostLayers = 2e7;
const rounds = 8;
const steps = 40;
const fine = 1e-12;

/**
 * Finds the best choice within the limits, for any weight of the price.
 * @param price   of an offer, by its place in the case
 * @param start   a choice within the limits; left out only where there are none
 * @param mostSteps  of the search above the bound
 * @remarks
 * A worth of every limit gives a bound for all choices (Lagrange); each is raised or lowered while the bound rises. Then what lies
 * between the bound and the best choice known is searched, further and further up, until nothing better can be left or the effort is
 * spent. The effort is counted, not timed. Undefined where no sum of places fits.
 */
export function limitedChoice(
  plan: ChoicePlan,
  parts: readonly ChoicePart[],
  limits: readonly ChoiceLimit[],
  price: Float64Array,
  start?: readonly number[],
  mostSteps = 1e7,
): (weight: number) => ProvedChoice | undefined {
  const { offers, need } = plan.problem;
  const { most } = plan;
  const size = (place: number): number => offers[place]?.places ?? 0;
  const used = (taken: readonly number[], of: Float64Array): number =>
    taken.reduce((sum, place) => sum + (of[place] ?? 0), 0);
  const frontiersOf = (burden: (place: number) => number, keeps = false): Frontier[] =>
    parts.map(({ stages }) => frontier(stages, size, burden, most, keeps));
  const byPrice = frontiersOf((place) => price[place] ?? 0);
  const added = byPrice.map(({ places }, at) => Float64Array.from(places, (x) => parts[at]?.added(x) ?? 0));
  const partOf = new Map(parts.flatMap(({ stages }, at) => stages.flat().map((place) => [place, at])));
  // Where only the price is limited, the least of it for a number of places is all that counts.
  const isLean = limits.every(({ of }) => of === price);

  return (weight) => {
    let best: ProvedChoice | undefined;
    const meet = (taken: readonly number[]): readonly number[] => {
      const over = limits.map((limit) => used(taken, limit.of) - limit.most);
      if (over.some((each) => each > 0)) return over;
      const placed = parts.map(() => 0);
      for (const place of taken) {
        const at = partOf.get(place) ?? 0;
        placed[at] = (placed[at] ?? 0) + size(place);
      }
      const value = placed.reduce(
        (sum, x, at) => sum + (parts[at]?.added(x) ?? 0),
        weight * used(taken, price),
      );
      if (!best || value < best.value) best = { taken, value, bound: -Infinity };
      return over;
    };
    const burdenOf = (worth: readonly number[]) => (place: number) =>
      limits.reduce(
        (sum, { of }, l) => sum + (worth[l] ?? 0) * (of[place] ?? 0),
        weight * (price[place] ?? 0),
      );
    const attempt = (worth: readonly number[]): Attempt | undefined => {
      const isPlain = limits.every(({ of }, l) => of === price || worth[l] === 0);
      const scale = isPlain ? worth.reduce((sum, each) => sum + each, weight) : 1;
      const frontiers = isPlain ? byPrice : frontiersOf(burdenOf(worth));
      const sites = frontiers.map(({ places, burden }, at) => {
        const more = added[at] ?? burden;
        const value = new Float64Array(burden.length);
        for (let entry = 0; entry < value.length; entry++)
          value[entry] = scale * (burden[entry] ?? 0) + (more[entry] ?? 0);
        return { places, value };
      });
      const found = leastSum(sites, need, most);
      if (!found) return undefined;
      const over = meet(frontiers.flatMap((each, at) => each.offersOf(found.entries[at] ?? 0)));
      const bound = limits.reduce((sum, limit, l) => sum - (worth[l] ?? 0) * limit.most, found.value);
      return { worth, bound, over, sites };
    };
    if (start) meet(start);
    let now = attempt(limits.map(() => 0));
    if (!now) return undefined;
    if (best && limits.length === 0) return { ...best, bound: best.value };
    for (let round = 0; round < rounds; round++) {
      const before = now.bound;
      for (let l = 0; l < limits.length; l++) now = raised(now, l, attempt);
      if (now.bound - before <= 1e-9 * Math.abs(before)) break;
    }
    let bound = now.bound;
    const isProved = (): boolean =>
      best !== undefined && best.value - bound <= 10 * fine * (1 + Math.abs(best.value));
    const ready = reducedSites(now.sites, need, most);
    const layers = parts.reduce(
      (sum, { stages }, at) => sum + stages.length * (byPrice[at]?.places.at(-1) ?? 0),
      0,
    );
    if (best && ready && !isProved() && (isLean || layers < mostLayers)) {
      const { worth } = now;
      const floor = limits.reduce((sum, limit, l) => sum - (worth[l] ?? 0) * limit.most, ready.bound);
      const frontiers = isLean ? byPrice : frontiersOf(burdenOf(worth), true);
      const base = frontiers.map((each, at) => each.offersOf(ready.base[at] ?? 0));
      const taken = base.flat();
      const left = limits.map((limit) => limit.most - used(taken, limit.of));
      const effort = { steps: mostSteps };
      const burden = burdenOf(worth);
      const entriesOf = (at: number, allowed: number): SiteEntry[] => {
        const entries: SiteEntry[] = [];
        const own = frontiers[at];
        ready.reduced[at]?.forEach((above, entry) => {
          if (!own || above > allowed) return;
          const add = (set: readonly number[]): boolean => {
            effort.steps -= 10 + limits.length * set.length;
            entries.push({
              places: (own.places[entry] ?? 0) - (own.places[ready.base[at] ?? 0] ?? 0),
              excess: isLean
                ? above
                : above +
                  Math.max(0, set.reduce((sum, place) => sum + burden(place), 0) - (own.burden[entry] ?? 0)),
              uses: limits.map(({ of }) => used(set, of) - used(base[at] ?? [], of)),
              offers: [...set],
            });
            return effort.steps >= 0;
          };
          if (isLean) add(own.offersOf(entry));
          else own.setsOf(entry, allowed - above, add);
        });
        return entries;
      };
      let isWhole = true;
      let allowed = 0;
      for (
        let reach = 2 * (bound - floor) + 1e-3 * (best.value - floor);
        !isProved() && effort.steps >= 0 && allowed < best.value - floor;
        reach *= isWhole ? 2 : 16
      ) {
        allowed = Math.min(reach, best.value - floor);
        const sites = parts.map((_, at) => entriesOf(at, allowed));
        if (effort.steps < 0) break;
        const isOpen = sites.map((site) => site.length > 1);
        const open = sites.filter((_, at) => isOpen[at]);
        const found = settledEntries(open, {
          need: need - ready.start,
          most: most - ready.start,
          left,
          worth,
          price: ready.price,
          allowed,
          mostSteps: mostSteps / 16,
        });
        const { offers: others } = found;
        if (others) meet([...base.flatMap((own, at) => (isOpen[at] ? [] : own)), ...others]);
        isWhole &&= found.isWhole;
        if (isWhole) bound = Math.max(bound, Math.min(best.value, floor + allowed));
      }
    }
    return best && { ...best, bound: isProved() ? best.value : bound };
  };
}

/** The best attempt with another worth of one limit. */
function raised(
  from: Attempt,
  l: number,
  attempt: (worth: readonly number[]) => Attempt | undefined,
): Attempt {
  const at = (worth: number): Attempt =>
    attempt(from.worth.map((each, k) => (k === l ? worth : each))) ?? from;
  const worthOf = (each: Attempt): number => each.worth[l] ?? 0;
  const overOf = (each: Attempt): number => each.over[l] ?? 0;
  let [low, high] = [from, from];
  if (overOf(from) > 0) {
    let next = 4 * worthOf(from) || (1e-3 * (1 + Math.abs(from.bound))) / overOf(from);
    for (let k = 0; k < steps && overOf(high) > 0; k++, next *= 4) [low, high] = [high, at(next)];
  } else if (overOf(from) < 0 && worthOf(from) > 0) low = at(0);
  // The bound is concave: where the lines at both ends meet, it is highest or another line begins.
  for (let k = 0; k < steps && overOf(low) > 0 && overOf(high) <= 0; k++) {
    const line = (each: Attempt): number => each.bound - overOf(each) * worthOf(each);
    const next = (line(high) - line(low)) / (overOf(low) - overOf(high));
    if (!(next > worthOf(low) && next < worthOf(high))) break;
    const tried = at(next);
    const isNew = tried.bound < line(low) + overOf(low) * next - fine * Math.abs(tried.bound);
    if (overOf(tried) > 0) low = tried;
    else high = tried;
    if (!isNew) break;
  }
  return [low, high, from].reduce((a, b) => (b.bound > a.bound ? b : a));
}
