import { perThousandColumn } from "../../src/functions/perThousandColumn";
import { populationVector } from "../../src/functions/populationVector";
import { shareColumn } from "../../src/functions/shareColumn";
import { offerCustomFunctions } from "../support/offerCustomFunctions";

beforeAll(offerCustomFunctions);

test("a population is read upright or lying, as long as the column beside it", () => {
  expect(populationVector([[7], ["1 381"]], 2)).toEqual([7, 1381]);
  expect(populationVector([[7, 0.5]], 2)).toEqual([7, 0.5]);
  expect(() => populationVector([[7]], 2)).toThrow(/^F105 /);
});

test("a population of 0 is refused, and how many there are is told", () => {
  expect(() => populationVector([[7], [0], [3], [0]], 4)).toThrow(/^F206 2 rows, first: .* row 2/);
});

test("a missing population has a code of its own, in every function", () => {
  expect(() => perThousandColumn([[1], [2]], [[7], [""]])).toThrow(/^F203 .* row 2/);
  expect(() => shareColumn([[1], [2]], "rate", [[7], [""]])).toThrow(/^F203 .* row 2/);
});

test("of a block of several columns none is taken silently", () => {
  const block = [
    [1000, 1],
    [2000, 2],
  ];
  expect(() => perThousandColumn([[1], [2]], block)).toThrow(/^F104 /);
});
