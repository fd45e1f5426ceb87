import fc from "fast-check";
import { apportion, placesFor } from "../../src/allocation";
import type { Rounding } from "../../src/allocation";
import type { Result } from "../../src/base";
import { aTotal, someColumns } from "../support/aColumns";
import { by, exactly, fraction, greater, minus, plus, times, total } from "./fraction";
import { greedyMethods, greedyPlaces } from "./greedyPlaces";
import { remainderOfRows, remainderPlaces } from "./remainderPlaces";
import { none, refusedWith, rowsOf } from "./rows";
import type { Columns } from "./rows";

const answer = (result: Result<Rounding>): readonly number[] | string =>
  result.ok ? result.value.places : (result.issues[0]?.code ?? "");
const free = ({ existing: _existing, ...rest }: Columns): Columns => rest;
const runs = { numRuns: 800 };

describe("places by the slow definition, place by place in exact fractions", () => {
  for (const method of ["sainteLague", "dHondt", "adams"] as const) {
    it(`the new places by ${method} are those of the definition`, () => {
      fc.assert(
        fc.property(aTotal, someColumns(), (whole, columns) => {
          expect(answer(placesFor(whole, columns, method))).toEqual(greedyPlaces(whole, columns, method));
        }),
        runs,
      );
    });
  }

  for (const method of greedyMethods) {
    it(`a total split by ${method} is split as the definition says`, () => {
      fc.assert(
        fc.property(aTotal, someColumns(), (whole, columns) => {
          expect(answer(apportion(whole, columns, method))).toEqual(
            greedyPlaces(whole, free(columns), method),
          );
        }),
        runs,
      );
    });
  }

  it("a total split by largest remainder is split as the definition says", () => {
    fc.assert(
      fc.property(aTotal, someColumns(), (whole, columns) => {
        expect(answer(apportion(whole, columns))).toEqual(remainderPlaces(whole, columns));
      }),
      { numRuns: 2000 },
    );
  });

  it("proportional places ignore what exists and are a plain split", () => {
    fc.assert(
      fc.property(aTotal, someColumns(), (whole, columns) => {
        expect(answer(placesFor(whole, columns, "proportional"))).toEqual(remainderPlaces(whole, columns));
      }),
      runs,
    );
  });

  it("clip and scale is a split by what each lacks of its share of the pot", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), someColumns(), (whole, columns) => {
        const rows = rowsOf(columns);
        const keys = total(rows.map((row) => row.weight));
        fc.pre(keys.over > 0n);
        const pot = plus(fraction(BigInt(whole)), total(rows.map((row) => row.existing)));
        const lacking = rows.map((row) => {
          const weight = greater(none, minus(by(times(row.weight, pot), keys), row.existing));
          return { ...row, weight };
        });
        const expected = refusedWith(BigInt(whole), lacking) ?? remainderOfRows(whole, lacking).map(Number);
        expect(answer(placesFor(whole, columns, "clipAndScale"))).toEqual(expected);
      }),
      runs,
    );
  });

  it("rows rounded each for itself are half up within their bounds", () => {
    fc.assert(
      fc.property(aTotal, someColumns(), (whole, columns) => {
        const rows = rowsOf(columns);
        const weights = total(rows.map((row) => row.weight));
        fc.pre(weights.over > 0n && !rows.some(({ least, most }) => most !== undefined && least > most));
        const expected = rows.map(({ weight, least, most }) => {
          const { over, under } = by(times(weight, fraction(BigInt(whole))), weights);
          const rounded = (2n * over + under) / (2n * under);
          const above = rounded < least ? least : rounded;
          return Number(most !== undefined && above > most ? most : above);
        });
        expect(answer(apportion(whole, columns, "halfUp"))).toEqual(expected);
      }),
      runs,
    );
  });

  it("a hundred municipalities and a thousand places agree too", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), someColumns({ rows: 58 }), (whole, columns) => {
        expect(answer(placesFor(whole, columns))).toEqual(greedyPlaces(whole, columns, "sainteLague"));
      }),
      { numRuns: 20 },
    );
  });

  it("15 digits count: 0.1 + 0.2 weighs what 0.3 weighs, so that the lower code decides", () => {
    expect(exactly(0.1 + 0.2)).toEqual(exactly(0.3));
    const columns = { weights: [0.3, 0.1 + 0.2], codes: ["0114", "0180"] };
    expect(answer(placesFor(1, columns))).toEqual([1, 0]);
    expect(answer(apportion(1, columns))).toEqual([1, 0]);
  });
});
