import fc from "fast-check";
import { level, placesFor } from "../../src/allocation";
import type { Rounding } from "../../src/allocation";
import type { Result } from "../../src/base";
import { certificate } from "../reference/certificate";
import type { Certificate } from "../reference/certificate";
import { by, compare, exactly, fraction, times } from "../reference/fraction";
import { rowsOf } from "../reference/rows";
import { aTotal, someColumnsWithWeight } from "../support/aColumns";

function given(result: Result<Rounding>): readonly number[] {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.places;
}
const add = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

/** Whether doubles, in which Excel multiplies, can tell a level from the ends that it lies between. */
function isClear({ low, high }: Certificate, lambda: number): boolean {
  const [below, above] = [exactly(1 - 1e-12), exactly(1 + 1e-12)].map((factor) =>
    times(factor, exactly(lambda)),
  );
  return (!low || compare(low, below!) < 0) && (!high || compare(above!, high) < 0);
}

describe("the level", () => {
  it("the level gives the places back, row by row, as a formula of Excel, where there was no tie", () => {
    fc.assert(
      fc.property(aTotal, someColumnsWithWeight(), (total, columns) => {
        const result = placesFor(total, columns);
        fc.pre(result.ok && result.value.tied.length === 0);
        const lambda = level(columns, given(result));
        fc.pre(isClear(certificate(columns, given(result)), lambda));
        const whole = add(columns.weights);
        const back = rowsOf(columns).map(({ least, most }, row) => {
          const filled = lambda * (columns.weights[row]! / whole) - (columns.existing?.[row] ?? 0);
          const rounded = Math.sign(filled) * Math.round(Math.abs(Number(filled.toPrecision(15))));
          // Excel's MEDIAN of three: the one in the middle.
          return (
            [Number(least), most === undefined ? total : Number(most), rounded].sort((a, b) => a - b)[1]! + 0
          );
        });
        const open = columns.weights.map((weight) => weight > 0);
        expect(back.filter((_, row) => open[row])).toEqual(given(result).filter((_, row) => open[row]));
      }),
      { numRuns: 1500 },
    );
  });

  it("the level lies strictly inside the certificate, and no shorter decimal does", () => {
    fc.assert(
      fc.property(aTotal, someColumnsWithWeight({ bounds: false }), (total, columns) => {
        const result = placesFor(total, columns);
        fc.pre(result.ok && total > 0 && result.value.tied.length === 0);
        const { low, high } = certificate(columns, given(result));
        if (!low || !high) throw new Error("without bounds both ends are there");
        fc.pre(compare(times(low, exactly(1 + 1e-12)), high) < 0);
        const text = level(columns, given(result));
        const lambda = exactly(text);
        expect([compare(low, lambda), compare(lambda, high)]).toEqual([-1, -1]);
        const digits = text.toExponential().replace(/e.*/, "").replace(/\D/g, "").length;
        for (let exponent = -12; exponent <= 20 && digits > 1; exponent++) {
          const unit =
            exponent < 0 ? fraction(1n, 10n ** BigInt(-exponent)) : fraction(10n ** BigInt(exponent));
          const from = by(low, unit);
          const first = from.over / from.under + 1n; // the first multiple above the lower end
          const isShort = first.toString().replace(/0+$/, "").length < digits;
          const isInside = compare(times(fraction(first), unit), high) < 0;
          expect(isShort && isInside && first.toString().length < digits).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });
});
