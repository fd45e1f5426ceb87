import fc from "fast-check";
import { asShown } from "../../src/base";
import { precedence } from "../../src/allocation/precedence";

const aWeight = fc.oneof(
  fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
  fc.integer({ min: 1, max: 1e6 }).map((value) => value / 1000),
);
/** A double a few steps away: within the last digits that are shown, or just beyond them. */
const aNeighbour = fc
  .tuple(aWeight, fc.integer({ min: -150, max: 150 }))
  .map(([weight, steps]) => [weight, weight * (1 + steps * 2 ** -52)]);

test("of two weights the decimal of 15 digits decides, however near the doubles lie", () => {
  fc.assert(
    fc.property(fc.oneof(aNeighbour, fc.tuple(aWeight, aWeight)), ([a = 0, b = 0]) => {
      const order = precedence({ weights: [a, b], codes: ["0002", "0001"] })(0, 1);
      expect(Math.sign(order)).toBe(Math.sign(asShown(b) - asShown(a)) || 1);
    }),
    { numRuns: 2000 },
  );
});

test("weights that differ plainly are not written out digit by digit", () => {
  const written = jest.spyOn(Number.prototype, "toPrecision");
  const order = precedence({ weights: [0.25, 0.375, 0.1 + 0.2, 0.3] });
  expect([order(0, 1) > 0, order(1, 2) < 0]).toEqual([true, true]);
  expect(written).not.toHaveBeenCalled();
  // 0.1 + 0.2 counts as 0.3, so that the position decides.
  expect(order(2, 3)).toBeLessThan(0);
  written.mockRestore();
});
