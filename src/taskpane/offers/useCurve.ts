import { useCallback, useEffect, useRef, useState } from "react";
import type { Issue } from "../../base";
import type { ChoiceCase, OfferChoice } from "../../procurement";
import type { CurveAnswer, CurveTask } from "./curveTask";
import { startCurveWorker } from "./startCurveWorker";

/** The curve as far as it is known. */
export interface CurveRun {
  readonly status: "waiting" | "running" | "done" | "cancelled" | "refused" | "crashed";
  /** From the cheapest to the most even. */
  readonly curve: readonly OfferChoice[];
  /** Why there is none. */
  readonly issues: readonly Issue[];
  readonly detail: string;
}

const POINTS = 11;
const REST = 150; // ms: a rule that is being typed is not computed at every keystroke

const waiting: CurveRun = { status: "waiting", curve: [], issues: [], detail: "" };
const running: CurveRun = { ...waiting, status: "running" };

/** Computes the curve of a case in a thread of its own, point by point, anew whenever the case changes. */
export function useCurve(
  problem: ChoiceCase | undefined,
): CurveRun & { readonly cancel: () => void; readonly again: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [held, setHeld] = useState<{
    readonly of: ChoiceCase;
    readonly attempt: number;
    readonly run: CurveRun;
  }>();
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (!problem) return undefined;
    let worker: Worker | undefined;
    const tell = (run: CurveRun): void => setHeld({ of: problem, attempt, run });
    const timer = setTimeout(() => {
      worker = startCurveWorker();
      worker.onmessage = ({ data: answer }: MessageEvent<CurveAnswer>) => {
        if (answer.kind === "points") tell({ ...running, curve: answer.curve });
        if (answer.kind === "curve") tell({ ...waiting, status: "done", curve: answer.curve });
        if (answer.kind === "refused") tell({ ...waiting, status: "refused", issues: answer.issues });
        if (answer.kind !== "points") worker?.terminate();
      };
      worker.onerror = ({ message }: ErrorEvent) => {
        worker?.terminate();
        tell({ ...waiting, status: "crashed", detail: message });
      };
      worker.postMessage({ kind: "curve", problem, points: POINTS } satisfies CurveTask);
    }, REST);
    const end = (): void => {
      clearTimeout(timer);
      worker?.terminate();
    };
    stop.current = () => {
      end();
      setHeld((last) => {
        const curve = last?.of === problem && last.attempt === attempt ? last.run.curve : [];
        return { of: problem, attempt, run: { ...waiting, status: "cancelled", curve } };
      });
    };
    return end;
  }, [problem, attempt]);
  const cancel = useCallback(() => stop.current(), []);
  const again = useCallback(() => setAttempt((last) => last + 1), []);
  const run = held && held.of === problem && held.attempt === attempt ? held.run : running;
  return { ...(problem ? run : waiting), cancel, again };
}
