import fc from "fast-check";
import { registeredMunicipalities } from "../../src/municipalities";
import { neighboursOf } from "../../src/municipalities/neighbours";
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

test("what does not reach the minimum with all its neighbours is listed, not dropped", () => {
  const { lots, tooSmall } = proposedLots(wanted({ "0461": 7, "0488": 9, "0114": 30 }));
  expect(shown(lots)).toEqual([["0114", 30]]);
  expect(shown(tooSmall)).toEqual([["0461+0488", 16]]);
});

test("two of a county that do not border are never one lot, however near: Botkyrka 25, Nykvarn 8, Nynäshamn 12", () => {
  // Botkyrka lies 16 km from Nykvarn and 34 km from Nynäshamn, on which it borders; Nykvarn borders on Södertälje only, which asks for nothing.
  const { lots, tooSmall } = proposedLots(wanted({ "0127": 25, "0140": 8, "0192": 12 }));
  expect(shown(lots)).toEqual([["0127+0192", 37]]);
  expect(shown(tooSmall)).toEqual([["0140", 8]]);
});

test("a row of small ones becomes as many lots as it fills: the longest way that leaves both sides enough is cut", () => {
  // Links: Skurup 28 – Sjöbo 46 19.5 km, Sjöbo – Hörby 10 24.1, Osby 14 – Hässleholm 7 28.4, Hörby – Hässleholm 35.0.
  // Cutting the longest would leave 21, the next one 14; Sjöbo – Hörby parts 74 from 31; the last would leave Skurup's 28.
  const { lots, tooSmall } = proposedLots(
    wanted({ "1264": 28, "1265": 46, "1266": 10, "1273": 14, "1293": 7 }),
  );
  expect(shown(lots)).toEqual([
    ["1264+1265", 74],
    ["1266+1273+1293", 31],
  ]);
  expect(tooSmall).toEqual([]);
});

test("neighbours of two counties are never one lot: Södertälje 11 and Gnesta 13 border", () => {
  const { lots, tooSmall } = proposedLots(wanted({ "0181": 11, "0461": 13 }), 20);
  expect(shown(lots)).toEqual([]);
  expect(shown(tooSmall)).toEqual([
    ["0181", 11],
    ["0461", 13],
  ]);
});

test("where more than 60 km lie within a lot, the two furthest apart are named", () => {
  // Sorsele – Storuman 52 km and Storuman – Vilhelmina 57 km as the crow flies; Sorsele – Vilhelmina, past Storuman, 109 km.
  const lotOf = (places: Readonly<Record<string, number>>) => proposedLots(wanted(places)).tooSmall[0];
  const long = lotOf({ "2421": 9, "2422": 8, "2462": 7 });
  expect(long?.span).toBeCloseTo(109, 0);
  expect(long?.furthest?.map(({ name }) => name)).toEqual(["Sorsele", "Vilhelmina"]);
  const short = lotOf({ "2421": 9, "2462": 7 });
  expect(short?.span).toBeCloseTo(57, 0);
  expect(short).not.toHaveProperty("furthest");
});

test("the minimum is a parameter, and the form is the lot's", () => {
  const { lots } = proposedLots(wanted({ "0461": 7, "0488": 9 }), 5, "threeMeals");
  expect(lots.map(({ form, places, span }) => [form, places, span])).toEqual([
    ["threeMeals", 7, 0],
    ["threeMeals", 9, 0],
  ]);
});

// Three counties, so that some of what is drawn borders on each other and some does not.
const codes = registeredMunicipalities("SE")
  .filter(({ countyCode }) => ["01", "04", "12"].includes(countyCode))
  .map(({ code }) => code);
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

  it("no lot is below the minimum, its parts hang together border by border in one county, and what is left borders on no other", () => {
    fc.assert(
      fc.property(someNeeds, fc.integer({ min: 1, max: 80 }), (needs, minimum) => {
        const { lots, tooSmall } = proposedLots(needs, minimum);
        const asked = needs.filter(({ places }) => places > 0).map(({ municipality }) => municipality.code);
        for (const { parts, countyCode } of [...lots, ...tooSmall]) {
          expect(new Set(parts.map(({ municipality }) => municipality.countyCode))).toEqual(
            new Set([countyCode]),
          );
          const codes = parts.map(({ municipality }) => municipality.code);
          const reached = new Set(codes.slice(0, 1));
          for (const code of reached)
            for (const other of neighboursOf(code, "SE")) if (codes.includes(other)) reached.add(other);
          expect([...reached].sort()).toEqual([...codes].sort());
        }
        expect(lots.every(({ places }) => places >= minimum)).toBe(true);
        for (const { parts, places } of tooSmall) {
          const own = parts.map(({ municipality }) => municipality.code);
          const others = asked.filter((code) => !own.includes(code));
          expect(others.filter((code) => own.some((part) => neighboursOf(part, "SE").has(code)))).toEqual([]);
          expect(places).toBeLessThan(minimum);
        }
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
