import { isFields } from "../../src/workbook/isFields";

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  ["a", false],
])("%j: %s", (value, answer) => expect(isFields(value)).toBe(answer));
