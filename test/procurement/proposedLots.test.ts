import fc from "fast-check";
import { registeredMunicipalities } from "../../src/municipalities";
import { proposedLots } from "../../src/procurement";
import type { Lot } from "../../src/procurement";
import { aMunicipality } from "./aMunicipality";

const wanted = (places: Readonly<Record<string, number>>) =>
  Object.entries(places).map(([code, count]) => ({ municipality: aMunicipality(code), places: count }));
const shown = (lots: readonly Lot[]) =>
  lots.map(({ parts, places }) => [parts.map(({ municipality }) => municipality.code).join("+"), places]);

test("a small municipality joins its nearest neighbour in the county", () => {
  // Gnesta to Trosa 21.7 km, to Strängnäs 38.0 km: Trosa it is.
  const { lots, tooSmall } = proposedLots(wanted({ "0484": 353, "0486": 294, "0488": 80, "0461": 7 }));
  expect(shown(lots)).toEqual([
    ["0461+0488", 87],
    ["0484", 353],
    ["0486", 294],
  ]);
  expect(lots[0]?.span).toBeCloseTo(22, 0);
  expect(tooSmall).toEqual([]);
});

test("what does not reach the minimum in its whole county is listed, not dropped", () => {
  const { lots, tooSmall } = proposedLots(wanted({ "0461": 7, "0488": 9, "0114": 30 }));
  expect(shown(lots)).toEqual([["0114", 30]]);
  expect(shown(tooSmall)).toEqual([["0461+0488", 16]]);
});

test("the minimum is a parameter, and the form is the lot's", () => {
  const { lots } = proposedLots(wanted({ "0461": 7, "0488": 9 }), 5, "threeMeals");
  expect(lots.map(({ form, places, span }) => [form, places, span])).toEqual([
    ["threeMeals", 7, 0],
    ["threeMeals", 9, 0],
  ]);
});

const codes = registeredMunicipalities("SE").map(({ code }) => code);
const someNeeds = fc
  .uniqueArray(fc.constantFrom(...codes), { maxLength: 40 })
  .chain((chosen) =>
    fc
      .array(fc.integer({ min: 0, max: 60 }), { minLength: chosen.length, maxLength: chosen.length })
      .map((places) => wanted(Object.fromEntries(chosen.map((code, at) => [code, places[at] ?? 0])))),
  );

describe("what holds for every proposal", () => {
  it("lots and what is too small sum to the places, and each municipality stands in one of them with its own", () => {
    fc.assert(
      fc.property(someNeeds, fc.integer({ min: 1, max: 80 }), (needs, minimum) => {
        const { lots, tooSmall } = proposedLots(needs, minimum);
        const parts = [...lots, ...tooSmall].flatMap((lot) => lot.parts);
        const asked = needs.filter(({ places }) => places > 0);
        expect(new Map(parts.map((part) => [part.municipality.code, part.places]))).toEqual(
          new Map(asked.map((each) => [each.municipality.code, each.places])),
        );
        expect(parts).toHaveLength(asked.length);
        const sum = (all: readonly { readonly places: number }[]) =>
          all.reduce((total, each) => total + each.places, 0);
        expect(sum(lots) + sum(tooSmall)).toBe(sum(needs));
      }),
    );
  });

  it("no lot is below the minimum, none crosses a county, and only a county that is too small as a whole is left", () => {
    fc.assert(
      fc.property(someNeeds, fc.integer({ min: 1, max: 80 }), (needs, minimum) => {
        const { lots, tooSmall } = proposedLots(needs, minimum);
        for (const lot of [...lots, ...tooSmall]) {
          expect(new Set(lot.parts.map(({ municipality }) => municipality.countyCode))).toEqual(
            new Set([lot.countyCode]),
          );
        }
        expect(lots.every(({ places }) => places >= minimum)).toBe(true);
        const served = new Set(lots.map(({ countyCode }) => countyCode));
        expect(tooSmall.some(({ countyCode }) => served.has(countyCode))).toBe(false);
      }),
    );
  });

  it("the order of the rows plays no part", () => {
    fc.assert(
      fc.property(someNeeds, (needs) => {
        expect(proposedLots([...needs].reverse())).toEqual(proposedLots(needs));
      }),
    );
  });
});
