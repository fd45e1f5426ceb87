import { plainWord } from "../../src/tables/plainWord";

test.each([
  ["Lägsta – per Kommun", "lägstaperkommun"],
  ["direction_high-below", "directionhighbelow"],
  ["A\u030angstro\u0308m 2", "ångström2"],
  [" … ", ""],
])("%j compares as %j", (written, compared) => {
  expect(plainWord(written)).toBe(compared);
});
