import { level, wholePot } from "../allocation";
import type { ScenarioRun } from "../scenario";
import { remainderFigures } from "./remainderFigures";
import { levelMethods, roundedTo } from "./roundedTo";
import type { LevelMethod } from "./roundedTo";

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

/** All of them, with what stands above them on the sheet. */
export interface NativeRun {
  readonly rows: readonly NativeFigures[];
  /** [persons] that the whole parts leave to the largest remainders. */
  readonly left: number;
  /** [persons] level of the targets, where a divisor method rounds them. */
  readonly targetLevel?: number;
}

/**
 * The figures as a spreadsheet calculates them, in the order of the results: where they are not those of the run, which
 * calculates exactly, a copy must carry the decided figure.
 * @param keys  [share] as the formulas give them, in the order of the results
 * @remarks Formula: D-002 for equal remainders; METHOD 3 for the places.
 */
export function nativeFigures(run: ScenarioRun, keys: readonly number[]): NativeRun {
  const { results, scenario } = run;
  const pot = wholePot(
    scenario.total,
    results.map(({ existing }) => existing),
  );
  const codes = results.map(({ municipality }) => municipality.code);
  const { left, split, ...steps } = remainderFigures(pot, keys, codes);
  const targetMethod = levelMethods.find((each) => each === scenario.targetMethod);
  const targetLevel = targetMethod && levelOfTargets(run, targetMethod);
  const method = roundedTo[levelMethods.find((each) => each === scenario.method) ?? "sainteLague"];
  const rows = results.map(({ existing, place }, at) => {
    const key = keys[at] ?? 0;
    const most = run.maximum[place] ?? Infinity;
    const byRemainder = scenario.targetMethod === "halfUp" ? Math.round(pot * key) : (split[at] ?? 0);
    return {
      key,
      whole: steps.whole[at] ?? 0,
      remainder: steps.remainder[at] ?? 0,
      order: steps.order[at] ?? 0,
      target:
        targetMethod && targetLevel !== undefined
          ? roundedTo[targetMethod].of(targetLevel * key)
          : byRemainder,
      places: median(
        run.minimum[place] ?? 0,
        Number.isFinite(most) ? most : scenario.total,
        method.of((run.filledTo ?? 0) * key - existing),
      ),
    };
  });
  return { rows, left, ...(targetLevel === undefined ? {} : { targetLevel }) };
}

function levelOfTargets({ key, results }: ScenarioRun, method: LevelMethod): number {
  const weights = results.map(({ place }) => key.units[place] ?? 0);
  return level(
    { weights },
    results.map(({ target }) => target),
    method,
  );
}

const median = (...values: readonly number[]): number => [...values].sort((a, b) => a - b)[1] ?? 0;
