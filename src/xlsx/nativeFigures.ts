import { wholePot } from "../allocation";
import type { ScenarioRun } from "../scenario";

/** What the native formulas of one municipality come to in plain doubles. */
export interface NativeFigures {
  /** [share] */
  readonly key: number;
  /** [persons] */
  readonly whole: number;
  /** [share of a person] of nine decimals */
  readonly remainder: number;
  /** Place in the order of remainders, 1 the first to be rounded up. */
  readonly order: number;
  /** [persons] */
  readonly target: number;
  /** [places] */
  readonly places: number;
}

/**
 * The figures as a spreadsheet calculates them, in the order of the results: where they are not those of the run, which
 * calculates exactly, a copy must carry the decided figure.
 * @param keys  [share] as the formulas give them
 * @remarks Formula: remainders in descending order, then the larger key, then the lower code (D-002); METHOD 3 for the places.
 */
export function nativeFigures(run: ScenarioRun, keys: readonly number[]): readonly NativeFigures[] {
  const { results, scenario } = run;
  const pot = wholePot(
    scenario.total,
    results.map(({ existing }) => existing),
  );
  const nine = (value: number): number => Math.round(value * 1e9) / 1e9;
  const rows = results.map(({ municipality, existing, place }, at) => {
    const key = keys[at] ?? 0;
    const whole = Math.floor(nine(pot * key));
    const exact = (run.level ?? 0) * key - existing;
    const wanted = Math.sign(exact) * Math.round(Math.abs(exact)) + 0; // 0, not −0
    const most = run.maximum[place] ?? Infinity;
    return {
      key,
      code: municipality.code,
      whole,
      remainder: nine(pot * key - whole),
      rounded: Math.round(pot * key),
      places: median(run.minimum[place] ?? 0, Number.isFinite(most) ? most : scenario.total, wanted),
    };
  });
  const left = pot - rows.reduce((total, { whole }) => total + whole, 0);
  const sorted = [...rows].sort(
    (a, b) => b.remainder - a.remainder || b.key - a.key || (a.code < b.code ? -1 : 1),
  );
  const orders = new Map(sorted.map(({ code }, at) => [code, at + 1]));
  return rows.map(({ key, code, whole, remainder, rounded, places }) => {
    const order = orders.get(code) ?? 0;
    const target = scenario.targetMethod === "halfUp" ? rounded : whole + (order <= left ? 1 : 0);
    return { key, whole, remainder, order, target, places };
  });
}

const median = (...values: readonly number[]): number => [...values].sort((a, b) => a - b)[1] ?? 0;
