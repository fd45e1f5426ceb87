import { typedFigure } from "../../src/sharing/typedFigure";

test.each([
  ["37", 37],
  ["1 381", 1381],
  ["1\u00a0381 ", 1381],
  ["1\u202f381", 1381],
  ["\u22123", -3],
  [37, 37],
  ["about 40", "about 40"],
  ["=1+1", "=1+1"],
  [true, true],
])("%j typed is %j", (typed, figure) => expect(typedFigure(typed)).toBe(figure));
