import { curveWorker } from "../../../src/taskpane/offers/curveWorker";
import type { CurveAnswer } from "../../../src/taskpane/offers/curveTask";
import { aCase } from "./anOffersBook";

test("a task posted to the thread is answered through its port", () => {
  const answers: CurveAnswer[] = [];
  const posting = jest.spyOn(curveWorker, "postMessage").mockImplementation((answer) => answers.push(answer));
  curveWorker.onmessage?.({ data: { kind: "curve", problem: aCase, points: 11 } } as MessageEvent);
  posting.mockRestore();
  expect(answers.map(({ kind }) => kind)).toEqual(["curve"]);
});
