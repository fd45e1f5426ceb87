import { taken } from "../../src/workbook/taken";

it("takes what was edited, lets go of what was taken away, and keeps all else", () => {
  const held: Record<string, number> = { a: 1, b: 5, c: 3 };
  expect(taken(held, { a: 1, b: 2, c: 3 }, { a: 9, b: 2 })).toEqual({ a: 9, b: 5 });
});
