import type { ChoiceLimit } from "./choiceLimits";
import type { ChoicePlan } from "./choicePlan";
import type { ChoicePart } from "./municipalParts";

interface Exchange {
  /** What a place less, then a unit of every limit is worth. */
  readonly worths: readonly number[];
  /** About how far a choice may lie above the bound and still be of use. */
  readonly room: number;
  /** Counted, not timed: what is left of it. */
  readonly effort: { left: number };
}

const rounds = 12;
/** The penalty grows so much for a limit that is still broken. */
const dearer = 4;

/**
 * Betters a choice by taking and leaving two offers at once, and three where two do not help; what breaks a limit weighs more and more until it is kept.
 * @returns asked for a weight of the price, then for a choice: one within the limits, undefined where none was reached
 */
export function exchangedOffers(
  { problem, order, most }: ChoicePlan,
  parts: readonly ChoicePart[],
  limits: readonly ChoiceLimit[],
  price: Float64Array,
): (weight: number, taken: readonly number[], exchange: Exchange) => readonly number[] | undefined {
  const { offers, need } = problem;
  const size = Int32Array.from(offers, ({ places }) => places);
  const partOf = new Int32Array(size.length);
  const asks = offers.map((_, place) =>
    limits.flatMap(({ of }, row) => (of[place] ? { row, use: of[place] } : [])),
  );
  const tops = limits.map((limit) => limit.most);
  const bySize: number[][] = [];
  parts.forEach(({ stages }, part) => {
    for (const stage of stages) {
      // A group within a part is one limit more.
      if (stage.length > 1) tops.push(1);
      for (const place of stage) {
        partOf[place] = part;
        (bySize[size[place] ?? 0] ??= []).push(place);
        if (stage.length > 1) asks[place]?.push({ row: tops.length - 1, use: 1 });
      }
    }
  });
  const units = limits.map(({ of, isGroup }) =>
    isGroup ? 1 : of.reduce((sum, each) => sum + Math.abs(each), 0) / of.length || 1,
  );

  return (weight, taken, { worths, room, effort }) => {
    const isIn = new Uint8Array(size.length);
    const placed = new Float64Array(parts.length);
    const over = Float64Array.from(tops, (top) => -top);
    const dear = Float64Array.from(
      tops,
      (_, row) => 2 * (worths[row + 1] ?? 0) + (room + 1e-3) / 64 / (units[row] ?? 1),
    );
    const paid = taken.reduce((sum, place) => sum + Math.abs(weight * (price[place] ?? 0)), 0);
    const least = -1e-9 * (1 + room) - 1e-12 * paid;
    let places = 0;
    const added = (place: number, sign: number): number => {
      const part = partOf[place] ?? 0;
      const [now, own] = [placed[part] ?? 0, parts[part]];
      return own ? own.added(now + sign * (size[place] ?? 0)) - own.added(now) : 0;
    };
    /** What taking or leaving an offer changes. */
    const change = (place: number): number => {
      const sign = isIn[place] ? -1 : 1;
      let sum = sign * weight * (price[place] ?? 0) + added(place, sign);
      for (const { row, use } of asks[place] ?? []) {
        const now = over[row] ?? 0;
        const then = now + sign * use;
        if (now > 0 || then > 0) sum += (dear[row] ?? 0) * ((then > 0 ? then : 0) - (now > 0 ? now : 0));
      }
      return sum;
    };
    const turn = (place: number): void => {
      const sign = isIn[place] ? -1 : 1;
      const [part, own] = [partOf[place] ?? 0, size[place] ?? 0];
      isIn[place] = sign > 0 ? 1 : 0;
      placed[part] = (placed[part] ?? 0) + sign * own;
      places += sign * own;
      for (const { row, use } of asks[place] ?? []) over[row] = (over[row] ?? 0) + sign * use;
    };
    const reduced = new Float64Array(size.length);
    let nearest: number[] = [];
    /** Offers by what they change where limits are paid for by their worths. */
    const sort = (): void => {
      for (const place of order) {
        const sign = isIn[place] ? -1 : 1;
        let sum = weight * (price[place] ?? 0) + (worths[0] ?? 0) * (size[place] ?? 0);
        for (const { row, use } of asks[place] ?? []) sum += (worths[row + 1] ?? 0) * use;
        reduced[place] = sign * sum + added(place, sign);
      }
      nearest = [...order].sort((a, b) => (reduced[a] ?? 0) - (reduced[b] ?? 0));
    };
    const isFitting = (): boolean => places >= need && places <= most;
    /** Turns a last offer, after so many others that are yet to be turned at most, if that betters the choice. */
    const isBettered = (others: number, from = 0, sum = 0, far = 0): boolean => {
      if (sum < least && isFitting()) return true;
      for (let step = need - places; step <= most - places; step++)
        for (const place of bySize[Math.abs(step)] ?? []) {
          if (isIn[place] ? step > 0 : step < 0) continue;
          effort.left--;
          if (sum + change(place) >= least) continue;
          turn(place);
          return true;
        }
      for (let k = from; others > 0 && k < nearest.length && effort.left > 0; k++) {
        const place = nearest[k] ?? 0;
        const away = far + (reduced[place] ?? 0);
        if (away > room) break;
        const more = sum + change(place);
        turn(place);
        effort.left--;
        if (isBettered(others - 1, k + 1, more, away)) return true;
        turn(place);
      }
      return false;
    };
    for (const place of taken) turn(place);
    let found: readonly number[] | undefined;
    for (let round = 0; round < rounds && effort.left > 0; round++) {
      do sort();
      while (isBettered(1, 0, isFitting() ? 0 : -Infinity) && effort.left > 0);
      let isKept = isFitting();
      for (let row = 0; row < over.length; row++) {
        if ((over[row] ?? 0) <= 0) continue;
        dear[row] = dearer * (dear[row] ?? 0);
        isKept = false;
      }
      if (isKept) found = order.filter((place) => isIn[place]);
      if ((isKept || round > rounds / 2) && !isBettered(2) && isKept) break;
    }
    return found;
  };
}
