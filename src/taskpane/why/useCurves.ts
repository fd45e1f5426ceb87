import { useEffect, useState } from "react";
import type { KeyDefinition } from "../../distribution-key";
import type { ScenarioRun } from "../../scenario";
import { curveWeights } from "./curveWeights";
import { weightCurve } from "./weightCurve";
import type { CurvePoint } from "./weightCurve";

/**
 * One curve per criterion, filled one run at a time, so that the pane answers in between.
 * @returns points by criterion, as far as they have come; another municipality, key or scenario begins anew
 */
export function useCurves(
  run: ScenarioRun,
  definition: KeyDefinition,
  code: string,
): readonly (readonly CurvePoint[])[] {
  const [curves, setCurves] = useState<readonly (readonly CurvePoint[])[]>([]);
  useEffect(() => {
    const asked = definition.criteria.flatMap(({ weight: now }, criterion) =>
      curveWeights(now).map((weight) => ({ criterion, weight })),
    );
    const found: CurvePoint[][] = definition.criteria.map(() => []);
    let timer: ReturnType<typeof setTimeout>;
    const next = (): void => {
      const ask = asked.shift();
      if (!ask) return;
      found[ask.criterion]?.push(weightCurve(run, definition, code, ask.criterion, ask.weight));
      // Shown curve by curve: a picture for every point would cost more than the points.
      if (asked[0]?.criterion !== ask.criterion) setCurves(found.map((points) => [...points]));
      timer = setTimeout(next, 0);
    };
    timer = setTimeout(next, 0);
    return () => {
      clearTimeout(timer);
    };
  }, [run, definition, code]);
  return curves;
}
