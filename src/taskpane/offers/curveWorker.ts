import { answersTo } from "./answersTo";
import type { CurveAnswer, CurveTask } from "./curveTask";

/** The worker's own side of the port, of which the page's types know another form. */
interface WorkerPort {
  onmessage: ((event: MessageEvent<CurveTask>) => void) | null;
  postMessage(answer: CurveAnswer): void;
}

/** Where the curve is computed, beside the pane: every task is answered point by point. */
export const curveWorker = globalThis as unknown as WorkerPort;

curveWorker.onmessage = ({ data: task }) => {
  for (const answer of answersTo(task)) curveWorker.postMessage(answer);
};
