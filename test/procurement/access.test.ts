import { access } from "../../src/procurement/access";
import { readCell } from "../../src/tables";

test.each([
  [12, 12],
  ["ja", true],
  ["Nej", false],
  ["", undefined],
  ["-", undefined],
  ["nära", null],
  [-3, null],
])("%p is %p", (value, answer) => expect(access(readCell(value))).toBe(answer));
