import { perThousand } from "../../src/allocation";

test.each([
  [50, 20_000, 2.5],
  [0, 7, 0],
  [1, 3, 333.3333333333333],
  [0.3, 100, 3],
])("%d persons among %d inhabitants are %d per 1,000", (persons, population, expected) => {
  expect(perThousand(persons, population)).toBe(expected);
});
