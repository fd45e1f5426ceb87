/** A thread of its own for long work; ending it ends the work at once. */
export function startCurveWorker(): Worker {
  return new Worker(new URL("./curveWorker.ts", import.meta.url));
}
