import { offerCurveSteps, surchargeTable } from "../../procurement";
import type { CurveAnswer, CurveTask } from "./curveTask";

/** Works a task off, answer by answer, so that each can be told before the next is begun. */
export function* answersTo(task: CurveTask): Generator<CurveAnswer, void, void> {
  if (task.kind === "surcharges") {
    const found = surchargeTable(task.problem, task.costWeight);
    yield found.ok ? { kind: "surcharges", table: found.value } : { kind: "refused", issues: found.issues };
    return;
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
