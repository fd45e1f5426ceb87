import { level } from "../../src/allocation";

describe("where nothing more can be given, the level is the finite end", () => {
  it("exactly, where that is a short decimal", () => {
    // (e + x − ½) / s: 4.5 / 0.5 and 4.5 / 0.5.
    expect(level({ weights: [1, 1], maximum: [5, 5] }, [5, 5])).toBe(9);
  });

  it("just above it otherwise, so that ROUND in doubles does not fall short of the half", () => {
    const weights = [0.81, 0.3];
    const existing = [7358, 3.7];
    const places = [17, 20];
    const lambda = level({ weights, existing, maximum: places }, places);
    // (7358 + 16.5) × 1.11 / 0.81 = 10105.796296…; times 0.81 / 1.11 less 7358 is 16.4999999999991 in doubles.
    expect(lambda).toBe(10105.7962963);
    const back = weights.map((weight, row) => Math.round(lambda * (weight / 1.11) - existing[row]!));
    expect(back.map((each, row) => Math.min(each, places[row]!))).toEqual(places);
  });
});
