import { direction } from "../../src/scenario/direction";

const thresholds = { highBelow: 0.5, mediumBelow: 0.8 };

describe("how strongly procurement is directed to a municipality", () => {
  it.each([
    // existing / (existing + places), by hand
    [31, 33, "high"], // 31/64 = 0.484
    [31, 31, "medium"], // exactly 0.5 is not below it
    [31, 8, "medium"], // 31/39 = 0.795
    [32, 8, "low"], // exactly 0.8 is not below it
    [0, 3, "high"],
  ])("%d in place and %d new: %s", (existing, places, expected) => {
    expect(direction(existing, places, 20, thresholds)).toBe(expected);
  });

  it("compares exactly at the threshold itself: 0.3 in place and 0.7 new against 0.3", () => {
    expect(direction(0.3, 0.7, 1, { highBelow: 0.3, mediumBelow: 0.9 })).toBe("medium");
  });

  it("says without new places whether there already is more than the entitlement", () => {
    expect(direction(21, 0, 20, thresholds)).toBe("over");
    expect(direction(20, 0, 20, thresholds)).toBe("none");
  });
});
