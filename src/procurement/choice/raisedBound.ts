/** What a worth of every limit leads to: a bound for all choices, and by limit how far the choice behind it exceeds it. */
export interface Bound {
  readonly worth: ArrayLike<number>;
  readonly bound: number;
  readonly over: ArrayLike<number>;
}

interface Climb<T> {
  at(worth: Float64Array): T;
  /** By limit: the size of a usual use, and the least worth. */
  readonly units: ArrayLike<number>;
  readonly floors: ArrayLike<number>;
  /** About where the bound may end. */
  readonly hope: number;
  /** Attempts. */
  readonly rounds: number;
  /** Where to end early. */
  readonly enough: number;
}

/** Space is narrowed to one part in so many across the last ridge. */
const narrowing = 3;

/**
 * Raises the bound by other worths of the limits; it is concave, with an edge wherever another choice becomes the best.
 * @remarks Source: N. Z. Shor, Minimization Methods for Non-Differentiable Functions, 1985 (r-algorithm: steps in a space dilated along the difference of two slopes).
 */
export function raisedBound<T extends Bound>(
  start: T,
  { at, units, floors, hope, rounds, enough }: Climb<T>,
): T {
  const n = units.length;
  const space = new Float64Array(n * n);
  for (let i = 0; i < n; i++) space[i * n + i] = 1 / (units[i] || 1);
  const worth = Float64Array.from(start.worth);
  let best = start;
  const slope = new Float64Array(n);
  const dilated = new Float64Array(n);
  const move = new Float64Array(n);
  const look = ({ over }: Bound): void => {
    for (let i = 0; i < n; i++) {
      const each = over[i] ?? 0;
      slope[i] = each < 0 && (worth[i] ?? 0) <= (floors[i] ?? 0) ? 0 : each;
    }
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += (space[k * n + i] ?? 0) * (slope[k] ?? 0);
      dilated[i] = sum;
    }
  };
  look(start);
  let step = (hope - start.bound) / (Math.hypot(...dilated) || 1);
  for (let round = 0; round < rounds;) {
    const norm = Math.hypot(...dilated);
    // Where the next step promises next to nothing of what is hoped for, it is high enough.
    if (!(step * norm > 1e-3 * (hope - best.bound)) || best.bound >= enough) break;
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += (space[i * n + k] ?? 0) * (dilated[k] ?? 0);
      move[i] = sum / norm;
    }
    const before = dilated.slice();
    let rise = 1;
    for (let hits = 1; rise > 0 && hits < 12 && round < rounds; hits++, round++) {
      for (let i = 0; i < n; i++)
        worth[i] = Math.max(floors[i] ?? 0, (worth[i] ?? 0) + step * (move[i] ?? 0));
      const now = at(worth.slice());
      if (now.bound > best.bound) best = now;
      look(now);
      rise = 0;
      for (let i = 0; i < n; i++) rise += (slope[i] ?? 0) * (move[i] ?? 0);
      if (hits > 1) step *= 1.3;
      else if (rise <= 0) step *= 0.8;
    }
    // The space is narrowed along the difference of the slopes.
    let length = 0;
    for (let i = 0; i < n; i++) length += ((dilated[i] ?? 0) - (before[i] ?? 0)) ** 2;
    if (!(length > 0)) continue;
    const across = before.map((each, i) => ((dilated[i] ?? 0) - each) / Math.sqrt(length));
    const less = 1 / narrowing - 1;
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += (space[i * n + k] ?? 0) * (across[k] ?? 0);
      for (let k = 0; k < n; k++) space[i * n + k] = (space[i * n + k] ?? 0) + less * sum * (across[k] ?? 0);
    }
    let along = 0;
    for (let i = 0; i < n; i++) along += (dilated[i] ?? 0) * (across[i] ?? 0);
    for (let i = 0; i < n; i++) dilated[i] = (dilated[i] ?? 0) + less * along * (across[i] ?? 0);
  }
  return best;
}
