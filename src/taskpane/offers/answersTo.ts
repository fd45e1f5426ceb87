import { announcedSurcharges, offerCurveSteps, surchargeTable } from "../../procurement";
import type { CurveAnswer, CurveTask } from "./curveTask";
import { surchargeSteps } from "./surchargeSteps";

/** Works a task off, answer by answer, so that each can be told before the next is begun. */
export function* answersTo(task: CurveTask): Generator<CurveAnswer, void, void> {
  if (task.kind === "surcharges") {
    const { problem, costWeight, taken } = task;
    const found = surchargeTable(problem, costWeight);
    if (!found.ok) return yield { kind: "refused", issues: found.issues };
    const announced = surchargeSteps.map((step) =>
      announcedSurcharges(problem, taken, found.value.surcharges, step),
    );
    return yield { kind: "surcharges", table: found.value, announced };
  }
  const steps = offerCurveSteps(task.problem, task.points);
  for (;;) {
    const { done, value } = steps.next();
    if (!done) yield { kind: "points", curve: value };
    else {
      yield value.ok ? { kind: "curve", curve: value.value } : { kind: "refused", issues: value.issues };
      return;
    }
  }
}
