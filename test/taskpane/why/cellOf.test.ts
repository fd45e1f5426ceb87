import { cellOf } from "../../../src/taskpane/why/cellOf";
import { aRun } from "../aRun";

test("a figure's cell is found by header or by role", () => {
  const { run } = aRun();
  expect(cellOf(run, 2, "Mottagna 2018")).toBe("F7");
  expect(cellOf(run, 2, "population")).toBe("D7");
  expect(cellOf(run, 2, "Bostadsmarknad")).toBeUndefined();
});
