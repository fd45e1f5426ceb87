import { weightedSum } from "../../src/distribution-key/weightedSum";

test("2/5 of (1/3, 2/3) and 3/5 of (3/4, 1/4) is (35/60, 25/60)", () => {
  const columns = [
    { over: [1n, 2n], under: 3n },
    { over: [3n, 1n], under: 4n },
  ];
  // 2 × 4 × 1 + 3 × 3 × 3 = 35; 2 × 4 × 2 + 3 × 3 × 1 = 25; 3 × 4 × 5 = 60
  expect(weightedSum(columns, [2n, 3n], 5n)).toEqual({ over: [35n, 25n], under: 60n });
});

test("no column has no rows", () => {
  expect(weightedSum([], [], 1n).over).toEqual([]);
});
