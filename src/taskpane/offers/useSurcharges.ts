import { useEffect, useRef, useState } from "react";
import type { Issue } from "../../base";
import type { ChoiceCase, OfferChoice, SurchargeTable } from "../../procurement";
import type { CurveAnswer, CurveTask } from "./curveTask";
import { pointWeight } from "./pointWeight";
import { startCurveWorker } from "./startCurveWorker";

/** Surcharges that lead to a point of the curve, as far as they are known. */
export interface SurchargeRun {
  readonly status: "none" | "running" | "done" | "refused";
  readonly table?: SurchargeTable;
  /** [SEK/place·night] as they can be announced, for each of the steps, by place of the municipality. */
  readonly announced?: readonly (readonly number[])[];
  readonly issues: readonly Issue[];
  /** Whether a weight of the cost leads to the point itself. */
  readonly isSupported: boolean;
}

const none: SurchargeRun = { status: "none", issues: [], isSupported: true };

/** Computes, when asked, the surcharges for a point; another point begins anew. */
export function useSurcharges(
  problem: ChoiceCase | undefined,
  curve: readonly OfferChoice[],
  place: number,
): SurchargeRun & { readonly compute: () => void; readonly cancel: () => void } {
  const point = curve[place];
  const [held, setHeld] = useState<{ readonly of: OfferChoice; readonly run: SurchargeRun }>();
  const worker = useRef<Worker | undefined>(undefined);
  useEffect(() => () => worker.current?.terminate(), [point]);
  const cancel = (): void => {
    worker.current?.terminate();
    setHeld(undefined);
  };
  const compute = (): void => {
    if (!problem || !point) return;
    const { costWeight, isSupported } = pointWeight(curve, place);
    worker.current?.terminate();
    const started = startCurveWorker();
    worker.current = started;
    setHeld({ of: point, run: { ...none, status: "running", isSupported } });
    started.onmessage = ({ data: answer }: MessageEvent<CurveAnswer>) => {
      started.terminate();
      if (answer.kind === "surcharges") {
        const { table, announced } = answer;
        setHeld({ of: point, run: { status: "done", table, announced, issues: [], isSupported } });
      }
      if (answer.kind === "refused")
        setHeld({ of: point, run: { ...none, status: "refused", issues: answer.issues } });
    };
    started.postMessage({ kind: "surcharges", problem, costWeight, taken: point.taken } satisfies CurveTask);
  };
  return { ...(held && held.of === point ? held.run : none), compute, cancel };
}
