import fc from "fast-check";
import { ratioToNumber } from "../../src/base";

const aLong = fc.bigInt({ min: 1n, max: 1n << 200n });

test("a quotient becomes the number nearest to it, above and below zero", () => {
  fc.assert(
    fc.property(aLong, aLong, (over, under) => {
      // 400 binary digits are beyond any doubt that a double can have about two numbers of 200.
      const nearest = Number((over << 400n) / under) / 2 ** 400;
      // Compared by hand: forty thousand times expect() takes ten times as long as all the dividing.
      const [above, below] = [ratioToNumber(over, under), ratioToNumber(-over, under)];
      if (!Object.is(above, nearest) || !Object.is(below, -nearest))
        expect([above, below]).toEqual([nearest, -nearest]);
    }),
    { numRuns: 20_000 },
  );
});
