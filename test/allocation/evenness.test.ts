import { evenness } from "../../src/allocation";

test("what is spread evenly leaves nobody to move and no deviation, to the last digit", () => {
  for (const [persons, base] of [
    [[550], [10.142857142857142]],
    [
      [3, 1, 7],
      [0.3, 0.1, 0.7],
    ],
  ] as const) {
    const result = evenness(persons, base);
    expect(result.ok && result.value).toMatchObject({ cv: 0, theil: 0, dissimilarity: 0, personsToMove: 0 });
  }
});

test("persons 10, 30 over 1, 1", () => {
  const result = evenness([10, 30], [1, 1]);
  expect(result.ok && result.value).toMatchObject({ cv: 0.5, dissimilarity: 0.25, personsToMove: 10 });
});

test("a share of the base is the exact one: where all lie within ten per cent it is 1, not a hair above", () => {
  // As doubles 0.1, 0.3 and 0.6 add up to 0.9999999999999999, and other shares to 1.0000000000000002.
  for (const base of [
    [6, 3, 1],
    [0.1, 0.2, 0.3, 0.7, 0.9],
    Array.from({ length: 290 }, (_each, row) => 997 + row * row),
  ]) {
    const result = evenness(base, base);
    expect(result.ok && result.value.within10).toBe(1);
  }
  const half = evenness([10, 30, 60], [1, 3, 2]);
  // Level 100/6: ratios 0.6, 0.6 and 1.8; nobody is within.
  expect(half.ok && half.value.within10).toBe(0);
});
