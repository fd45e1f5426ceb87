import { answersTo } from "../../../src/taskpane/offers/answersTo";
import type { CurveAnswer, CurveTask } from "../../../src/taskpane/offers/curveTask";

/** A thread that answers when it is told to, or never, by the code that the real one runs; what it tells can be bent on the way. */
export function aWorker(
  isSilent = false,
  told: (answer: CurveAnswer) => CurveAnswer = (answer) => answer,
): Worker {
  let isEnded = false;
  const worker = {
    onmessage: undefined as ((event: { readonly data: unknown }) => void) | undefined,
    onerror: undefined as ((event: { readonly message: string }) => void) | undefined,
    terminate: jest.fn(() => {
      isEnded = true;
    }),
    postMessage: (task: CurveTask) => {
      if (isSilent) return;
      setTimeout(() => {
        for (const data of answersTo(task)) if (!isEnded) worker.onmessage?.({ data: told(data) });
      }, 0);
    },
  };
  return worker as unknown as Worker;
}
