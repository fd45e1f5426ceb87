import { refuseZeros } from "../../src/functions/refuseZeros";
import { offerCustomFunctions } from "../support/offerCustomFunctions";

beforeAll(offerCustomFunctions);

test("a population of 0 is refused, and how many there are is told", () => {
  refuseZeros([1, 0.5]);
  expect(() => refuseZeros([7, 0, 3, 0])).toThrow(/^F206 2 rows, first: .* row 2/);
});
