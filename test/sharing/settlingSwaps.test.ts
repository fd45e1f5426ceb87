import { settlingSwaps } from "../../src/sharing/settlingSwaps";

const by = { date: "2024-05-31", agreedBy: "Anna" };
const places = (...counts: number[]) => new Map(counts.map((count, at) => [`011${at}`, count]));

test("what no line says goes from surplus to lack by code", () =>
  expect(settlingSwaps(places(10, 5, 5), places(7, 6, 7), [], by)).toEqual([
    { from: "0110", to: "0111", persons: 1, ...by },
    { from: "0110", to: "0112", persons: 2, ...by },
  ]));
test("a line that was typed stands as typed", () => {
  const typed = { from: "0110", to: "0112", persons: 3, ...by };
  expect(settlingSwaps(places(10, 5, 5), places(7, 5, 8), [typed], by)).toEqual([typed]);
});
