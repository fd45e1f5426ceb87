import type { MunicipalOutcome } from "./municipalOutcome";

/** A municipality's bar in percent of its track: what stands there, and what the choice adds. */
interface OutcomeBar {
  readonly existing: number;
  readonly taken: number;
  /** It is longer than the track, and is drawn broken off. */
  readonly isCut: boolean;
}

const furthest = 62; // % where the key's level stands while every bar has room
const nearest = 25;
const visible = 4; // % that what the choice adds is seen by

/**
 * Bars of municipalities against the key's level, which stands at one place in all of them.
 * @returns level [% of the track] and the bars in the given order
 * @remarks The longest bar fills its track, down to a level at a quarter of it; what is longer than four times its level is broken off.
 * Example: 130 where the key says 100 leaves the level at 62 %, and the bar ends at 80.6 %.
 */
export function outcomeBars(rows: readonly Pick<MunicipalOutcome, "existing" | "taken" | "fair">[]): {
  readonly level: number;
  readonly bars: readonly OutcomeBar[];
} {
  const times = rows.map(({ existing, taken, fair }) => (fair > 0 ? (existing + taken) / fair : Infinity));
  const most = Math.max(100 / furthest, ...times.filter(Number.isFinite));
  const level = Math.max(nearest, 100 / most);
  const bars = rows.map(({ existing, taken }, row): OutcomeBar => {
    const end = (times[row] ?? 0) * level;
    const isCut = end > 100 + 1e-9;
    const length = Math.min(100, end);
    const added = Math.min(length, Math.max(visible, (length * taken) / (existing + taken || 1)));
    return { existing: length - added, taken: added, isCut };
  });
  return { level, bars };
}
