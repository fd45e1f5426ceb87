import { raisedBound } from "../../../src/procurement/choice/raisedBound";

/** The lowest of some planes, as bounds are: value and slopes. */
const lowest = (planes: readonly (readonly [number, number, number])[]) => (worth: ArrayLike<number>) => {
  const [x, y] = [worth[0] ?? 0, worth[1] ?? 0];
  const [bound = 0, over = [0, 0]] = planes
    .map(([c, a, b]) => [c + a * x + b * y, [a, b]] as const)
    .reduce((one, other) => (other[0] < one[0] ? other : one));
  return { worth: [x, y], bound, over };
};

const climb = { units: [1, 1], floors: [0, 0], hope: 10, rounds: 200, enough: Infinity };

test("by hand: the highest point lies on a ridge that no step along one worth alone leads up", () => {
  // min(x − 2y + 4, y − 2x + 4, 12 − x − y): the ridge x = y rises until 12 − 2x = 4 − x is left, that is nowhere; its top is at x = y = 0.
  const top = raisedBound(
    lowest([
      [4, 1, -2],
      [4, -2, 1],
      [12, -1, -1],
    ])([3, 3]),
    {
      ...climb,
      at: lowest([
        [4, 1, -2],
        [4, -2, 1],
        [12, -1, -1],
      ]),
    },
  );
  expect(top.bound).toBeCloseTo(4, 3);
  // min(2 + 3x − y, 2 + 3y − x, 20 − x − y): 2 + 2x on the ridge x = y, until 20 − 2x: x = 4.5, bound 11.
  const planes = [
    [2, 3, -1],
    [2, -1, 3],
    [20, -1, -1],
  ] as const;
  const other = raisedBound(lowest(planes)([0, 0]), { ...climb, hope: 12, at: lowest(planes) });
  expect(other.bound).toBeGreaterThan(10.95);
  expect(other.bound).toBeLessThanOrEqual(11);
});

test("a worth is never below its floor, and one without a unit stays", () => {
  const seen: number[][] = [];
  const planes = [
    [5, -1, 2],
    [9, 0.5, -1],
  ] as const;
  const at = (worth: ArrayLike<number>) => {
    seen.push([worth[0] ?? 0, worth[1] ?? 0]);
    return lowest(planes)(worth);
  };
  raisedBound(at([1, 0]), { ...climb, at });
  expect(seen.length).toBeGreaterThan(3);
  expect(seen.every(([x = -1, y = -1]) => x >= 0 && y >= 0)).toBe(true);
  seen.length = 0;
  raisedBound(at([1, 0]), { ...climb, units: [Infinity, 1], at });
  expect(seen.every(([x]) => x === 1)).toBe(true);
});
