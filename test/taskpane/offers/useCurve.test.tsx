import { act, renderHook, waitFor } from "@testing-library/react";
import { useCurve } from "../../../src/taskpane/offers/useCurve";
import { aCase } from "./anOffersBook";
import { aWorker } from "./aWorker";

const started: Worker[] = [];
let isSilent = false;
jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({
  startCurveWorker: () => {
    const worker = aWorker(isSilent);
    started.push(worker);
    return worker;
  },
}));

beforeEach(() => {
  started.length = 0;
  isSilent = false;
});

test("a case is computed to its end; without one nothing is begun", async () => {
  const { result, rerender } = renderHook(({ problem }) => useCurve(problem), {
    initialProps: { problem: undefined as typeof aCase | undefined },
  });
  expect(result.current.status).toBe("waiting");
  rerender({ problem: aCase });
  expect(result.current.status).toBe("running");
  await waitFor(() => expect(result.current.status).toBe("done"));
  // A1 and A2: 40 × 100 + 30 × 150
  expect(result.current.curve.map(({ cost }) => cost)).toEqual([8.5]);
});

test("another case ends the thread of the first", async () => {
  isSilent = true;
  const { rerender } = renderHook(({ problem }) => useCurve(problem), { initialProps: { problem: aCase } });
  await waitFor(() => expect(started).toHaveLength(1));
  rerender({ problem: { ...aCase, need: 30 } });
  expect(started[0]!.terminate).toHaveBeenCalled();
});

test("a thread that breaks says how, and ends", async () => {
  isSilent = true;
  const { result } = renderHook(() => useCurve(aCase));
  await waitFor(() => expect(started).toHaveLength(1));
  act(() => {
    started[0]!.onerror?.({ message: "out of memory" } as ErrorEvent);
  });
  expect(result.current).toMatchObject({ status: "crashed", detail: "out of memory" });
});
