import { inverses } from "../../src/distribution-key/inverses";

test("2, 3 and 6 stand as 3, 2 and 1: the least common multiple over each", () => {
  expect(inverses([2n, 3n, 6n])).toEqual([3n, 2n, 1n]);
  expect(inverses([4n, 10n])).toEqual([5n, 2n]);
});

test("in a long column equal values keep equal inverses, and twice the value gets half", () => {
  const long = inverses(Array.from({ length: 2001 }, (_, row) => (row % 2 === 0 ? 8n : 16n)));
  expect(long[0]).toBe(2n * (long[1] ?? 0n));
  expect(long[2000]).toBe(long[0]);
});
