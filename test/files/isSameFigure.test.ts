import { isSameFigure } from "../../src/files/isSameFigure";

test.each([
  [36, 36, true],
  ["36", 36, true],
  ["1 381,5", 1381.5, true],
  [37, 36, false],
  ["high", "high", true],
  ["", 36, false],
  ["#NAME?", 36, false],
  [true, 1, false],
] as const)("%j stored for %j: %s", (stored, computed, answer) =>
  expect(isSameFigure(stored, computed)).toBe(answer),
);
