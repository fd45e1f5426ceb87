import { renderHook, waitFor } from "@testing-library/react";
import { useCurves } from "../../../src/taskpane/why/useCurves";
import { aRun } from "../aRun";

const { run } = aRun();
const criterion = { name: "Folkmängd", column: "population", transform: "share" as const, weight: 1 };
const definition = { criteria: [criterion, { ...criterion, column: "Mottagna 2018", weight: 2 }] };

test("the curves arrive one after the other, each with the weight as it stands in its middle", async () => {
  const { result } = renderHook(() => useCurves(run, definition, "1264"));
  expect(result.current).toEqual([]);
  await waitFor(() => expect(result.current[1]).toHaveLength(9));
  expect(result.current.map((points) => points[4]?.weight)).toEqual([1, 2]);
});
