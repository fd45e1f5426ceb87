import { branchedEntries } from "./branchedEntries";
import type { ChoiceLimit } from "./choiceLimits";
import type { ChoicePlan } from "./choicePlan";
import { exchangedOffers } from "./exchangedOffers";
import type { ChoicePart } from "./municipalParts";
import { narrowedEntries } from "./narrowedEntries";
import { pricedChoice } from "./pricedChoice";
import type { PricedChoice } from "./pricedChoice";
import { raisedBound } from "./raisedBound";

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
  /**
   * Whether nothing more is wanted of a value and its bound.
   * @param spent  [share] of the effort
   */
  readonly isEnough?: (value: number, bound: number, spent: number) => boolean;
}

/** A choice within the limits that no other known one undercuts in both. */
interface Known {
  readonly taken: readonly number[];
  readonly paid: number;
  readonly added: number;
}

const mostSteps = 6e7;
const fine = 1e-11;
const attempts = 60;
/** One exchange may use so much of the effort. */
const exchangeShare = 1 / 64;

/**
 * Finds the best choice within the limits, for any weight of the price.
 * @param price  of an offer, by its place in the case
 * @returns asked for a weight; what is met under one weight is known under all others, and a weight that is asked again is not searched again
 * @remarks
 * A worth of every limit gives a bound for all choices, and is raised; choices near it are bettered by exchanges. Then what lies between
 * the bound and the best choice known is searched, further and further up, until nothing better can be left or the effort is spent.
 * The effort is counted, not timed. Undefined where no sum of places fits.
 */
export function limitedChoice(
  plan: ChoicePlan,
  parts: readonly ChoicePart[],
  limits: readonly ChoiceLimit[],
  price: Float64Array,
  { start, isEnough = () => false }: Effort = {},
): (weight: number) => ProvedChoice | undefined {
  const { offers } = plan.problem;
  const used = (taken: readonly number[], of: Float64Array): number =>
    taken.reduce((sum, place) => sum + (of[place] ?? 0), 0);
  const partOf = new Map(parts.flatMap(({ stages }, at) => stages.flat().map((place) => [place, at])));
  const priced = pricedChoice(plan, parts, limits, price);
  const exchanged = exchangedOffers(plan, parts, limits, price);
  let known: readonly Known[] = [];
  const learn = (taken: readonly number[]): void => {
    const paid = used(taken, price);
    const placed = parts.map(() => 0);
    for (const place of taken) {
      const at = partOf.get(place) ?? 0;
      placed[at] = (placed[at] ?? 0) + (offers[place]?.places ?? 0);
    }
    const added = placed.reduce((sum, x, at) => sum + (parts[at]?.added(x) ?? 0), 0);
    if (known.some((each) => each.paid <= paid && each.added <= added)) return;
    if (limits.some((limit) => used(taken, limit.of) > limit.most)) return;
    known = [...known.filter((each) => each.paid < paid || each.added < added), { taken, paid, added }];
  };
  if (start) learn(start);
  const bounds = new Map<number, number>();
  let last: Float64Array = new Float64Array(limits.length);

  return (weight) => {
    let best: ProvedChoice = { taken: [], value: Infinity, bound: -Infinity };
    const look = (): void => {
      for (const { taken, paid, added } of known)
        if (added + weight * paid < best.value)
          best = { taken, value: added + weight * paid, bound: -Infinity };
    };
    const meet = (taken: readonly number[]): void => {
      learn(taken);
      look();
    };
    look();
    const settled = bounds.get(weight);
    if (settled !== undefined) return { ...best, bound: Math.min(settled, best.value) };
    const ask = priced(weight);
    const attempt = (worth: Float64Array): PricedChoice | undefined => {
      const found = ask(worth);
      if (found) meet(found.taken);
      return found;
    };
    const first = attempt(new Float64Array(limits.length));
    if (!first) return undefined;
    const end = (bound: number): ProvedChoice => {
      bounds.set(weight, bound);
      return { ...best, bound: Math.min(bound, best.value) };
    };
    if (limits.length === 0) return end(best.value);

    const effort = { left: mostSteps };
    const exchange = (taken: readonly number[], worths: readonly number[], bound: number): void => {
      const own = { left: mostSteps * exchangeShare };
      const room = Math.max(0, Math.min(best.value - bound, 1 + Math.abs(bound)));
      effort.left -= own.left;
      const found = exchanged(weight, taken, { worths, room, effort: own });
      effort.left += own.left;
      if (found) meet(found);
    };
    const raised = (from: PricedChoice, withGroups: boolean): PricedChoice =>
      raisedBound(from, {
        at: (worth) => attempt(worth) ?? from,
        units: limits.map(({ of, isGroup }) => (!isGroup ? mean(of) : withGroups ? 1 : Infinity)),
        floors: limits.map(() => 0),
        hope: best.value,
        rounds: attempts * (withGroups ? 4 : 1),
        enough: best.value,
      });
    let now = attempt(last) ?? first;
    if (now.bound < first.bound) now = first;
    exchange(now.taken, now.worths, now.bound);
    now = raised(now, false);
    exchange(now.taken, now.worths, now.bound);
    if (limits.some(({ isGroup }) => isGroup)) {
      now = raised(now, true);
      exchange(now.taken, now.worths, now.bound);
    }
    last = now.worth;
    effort.left = mostSteps;

    let { bound } = now;
    const { floor, worths, within } = now;
    const isProved = (under: number): boolean => best.value - under <= fine * (1 + Math.abs(best.value));
    const isDone = (under: number): boolean =>
      isProved(under) || isEnough(best.value, under, 1 - effort.left / mostSteps);
    for (let part = 1e-6; part < 2 && !isDone(bound) && effort.left > 0; part *= 2) {
      const isLast = part >= 1;
      const reach = Math.min(part, 1) * (best.value - floor);
      const { table: all, sets, isWhole } = within(reach);
      if (!isWhole) break;
      const table = narrowedEntries(all, () => true);
      let above = best.value;
      if (table)
        above = branchedEntries(table, {
          worth: table.rows.map((row) => worths[row] ?? 0),
          bound: floor,
          value: best.value,
          effort,
          until: isLast ? 0 : effort.left - mostSteps / 16,
          isEnough: (_, under) => isDone(Math.max(under, bound)),
          meet(names, worth, under) {
            const taken = names.flatMap((name) => sets[name] ?? []);
            const own = worths.map((_, row) => worth?.get(row) ?? 0);
            if (worth) exchange(taken, own, under);
            else meet(taken);
            return best.value;
          },
        });
      bound = Math.max(bound, isLast ? above : Math.min(above, floor + reach));
    }
    return end(isProved(bound) ? best.value : bound);
  };
}

function mean(of: Float64Array): number {
  return of.reduce((sum, each) => sum + Math.abs(each), 0) / (of.length || 1);
}
