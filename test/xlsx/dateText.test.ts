import { dateText } from "../../src/xlsx/dateText";

test("a day number is a date, words and numbers that are no day stay as typed", () => {
  // 45443: Excel shows 2024-05-31 for it.
  expect([45443, "31 maj", 0, 3000000, 1.5].map(dateText)).toEqual([
    "2024-05-31",
    "31 maj",
    "0",
    "3000000",
    "1.5",
  ]);
});
