import { typedNumber } from "../../src/taskpane/typedNumber";

const whole = { isWhole: true, most: 9000 };

test.each([
  ["1 500", "sv", 1500],
  ["1\u00a00000", "sv", 10000],
  ["0,5", "sv", 0.5],
  ["1.500", "nb", 1.5],
  ["1,500", "en", 1500],
  ["0,5", "en", 0.5],
] as const)("%s is read (%s)", (written, language, value) => {
  expect(typedNumber(written, language, {})).toEqual({ value });
});

test.each([
  ["1.500", "sv", "numberGrouped", "1500", "1 500"],
  ["1,500", "nb", "numberGrouped", "1500", "1 500"],
  ["12.500.000", "sv", "numberGrouped", "12500000", "12 500 000"],
  ["1.500", "en", "numberGrouped", "1500", "1,500"],
] as const)("points and commas between thousands are told how to be written: %s (%s)", (...row) => {
  const [written, language, fault, plain, grouped] = row;
  const typed = typedNumber(written, language, whole);
  expect(JSON.parse(JSON.stringify(typed).replace(/\s/gu, " "))).toEqual({
    fault,
    values: { plain, grouped },
  });
});

test.each([
  ["abc", "numberUnread"],
  ["1e5", "numberUnread"],
  ["1.381,5", "numberUnread"],
  ["-5", "numberBelow"],
  ["-0,5", "numberBelow"],
  ["7100,5", "numberNotWhole"],
  ["0.500", "numberNotWhole"],
  ["9001", "numberAbove"],
] as const)("%s is refused for what is wrong with it: %s", (written, fault) => {
  expect(typedNumber(written, "sv", whole)).toMatchObject({ fault });
});
