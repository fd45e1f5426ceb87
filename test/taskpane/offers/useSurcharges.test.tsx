import { act, renderHook, waitFor } from "@testing-library/react";
import { offerCurve } from "../../../src/procurement";
import { useSurcharges } from "../../../src/taskpane/offers/useSurcharges";
import { aCase } from "./anOffersBook";
import { aWorker } from "./aWorker";

let isSilent = false;
jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({
  startCurveWorker: () => aWorker(isSilent),
}));

const problem = { ...aCase, need: 30 };
const found = offerCurve(problem, 11);
const curve = found.ok ? found.value : [];

test("surcharges are computed when asked, and another point begins anew", async () => {
  const { result, rerender } = renderHook(({ place }) => useSurcharges(problem, curve, place), {
    initialProps: { place: 1 },
  });
  expect(result.current.status).toBe("none");
  act(() => result.current.compute());
  await waitFor(() => expect(result.current.status).toBe("done"));
  // 100 + 51 puts A1 behind A2 at 150.
  expect(result.current.table?.surcharges).toEqual([51, 0, 0]);
  rerender({ place: 0 });
  expect(result.current.status).toBe("none");
});

test("what is cancelled leaves nothing behind", () => {
  isSilent = true;
  const { result } = renderHook(() => useSurcharges(problem, curve, 1));
  act(() => result.current.compute());
  expect(result.current.status).toBe("running");
  act(() => result.current.cancel());
  expect(result.current.status).toBe("none");
});
