import { typedFigure } from "../../src/sharing/typedFigure";

test.each([
  ["37", 37],
  ["1 381", 1381],
  [37, 37],
  ["about 40", "about 40"],
  ["=1+1", "=1+1"],
  [true, true],
])("%j typed is %j", (typed, figure) => expect(typedFigure(typed)).toBe(figure));
