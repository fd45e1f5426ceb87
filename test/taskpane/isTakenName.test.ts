import { isTakenName } from "../../src/taskpane/isTakenName";

test("names that differ only by capitals or by how an accent is composed are one name", () => {
  const taken = ["Huvudscenario", "Län först"];
  expect(isTakenName("huvudscenario", taken)).toBe(true);
  expect(isTakenName("LA\u0308N FÖRST", taken)).toBe(true);
  expect(isTakenName("Huvudscenario 2", taken)).toBe(false);
});
