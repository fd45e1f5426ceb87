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
