import { readDate } from "../../src/procurement/readDate";
import { readCell } from "../../src/tables";

test.each([
  [44713, "2022-06-01"],
  [44713.75, "2022-06-01"],
  [61, "1900-03-01"],
  ["2022-06-01", "2022-06-01"],
  [20220601, "2022-06-01"],
  ["1.6.2022", "2022-06-01"],
  ["2022-02-30", undefined],
  ["snart", undefined],
  ["", undefined],
  [12, undefined],
])("%p is %p", (value, date) => expect(readDate(readCell(value))).toBe(date));
