import { codeVector } from "../../src/functions/codeVector";

beforeAll(() => {
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  class RefusedCell extends Error {
    constructor(_code: string, message: string) {
      super(message);
    }
  }
  Object.assign(globalThis, { CustomFunctions: { Error: RefusedCell, ErrorCode } });
});

test("codes are text of four digits, whatever the cell holds", () => {
  expect(codeVector([[114], ["0115"], [" 117 "], ["SE0120"]], 4)).toEqual(["0114", "0115", "0117", "SE0120"]);
  expect(codeVector(undefined, 2)).toBeUndefined();
});

test.each([
  ["a blank", "", /^F107 .*codes.*row 2/],
  ["an error, which would settle ties as if it were a code", { code: "#N/A" }, /^F111 .*#N\/A.*codes.*row 2/],
  ["the same code twice", "114", /^F409 .*0114.*row 2/],
])("%s is refused with its row", (_, value, message) => {
  expect(() => codeVector([["0114"], [value]], 2)).toThrow(message);
});
