import { startCurveWorker } from "../../../src/taskpane/offers/startCurveWorker";

test("the thread is started from the code beside", () => {
  const thread = jest.fn();
  Object.assign(globalThis, { Worker: thread });
  expect(startCurveWorker()).toBeInstanceOf(thread);
  const [[address]] = thread.mock.calls as [[URL]];
  expect(address.pathname).toMatch(/\/offers\/curveWorker\.ts$/);
});
