import fc from "fast-check";
import { procurementDirections, strengths } from "../../src/procurement";
import type { ProcurementNeed, Strength } from "../../src/procurement";
import { municipalInventories } from "../../src/procurement/municipalInventories";
import { aMunicipality } from "./aMunicipality";

const need = (code: string, direction: Strength, places: number, existing = 10): ProcurementNeed => ({
  municipality: aMunicipality(code),
  direction,
  places,
  existing,
  shortfall: places + 1,
});
const order = (needs: readonly ProcurementNeed[]) =>
  procurementDirections(needs).map(({ municipalities }) =>
    municipalities.map(({ municipality }) => municipality.code),
  );

test("the stronger need goes first, then more places, then the lower code; counties likewise", () => {
  const needs = [
    need("0488", "medium", 500),
    need("0484", "high", 353),
    need("0461", "high", 20),
    need("0428", "high", 20),
    need("0482", "over", 0),
    need("0114", "high", 1),
    need("1264", "low", 900),
  ];
  // Södermanland 893 places and Stockholm 1 both hold a high need; Skåne only a low one.
  expect(order(needs)).toEqual([["0484", "0428", "0461", "0488", "0482"], ["0114"], ["1264"]]);
  expect(order([...needs].reverse())).toEqual(order(needs));
});

test("a county is the sum of its municipalities, tools and capacity too", () => {
  const inventory = municipalInventories([
    { municipality: aMunicipality("0484"), places: 9, usableShare: 1, kind: "municipal", access: {} },
  ]);
  const [county] = procurementDirections(
    [need("0484", "high", 40, 3), need("0488", "low", 15, 60)],
    inventory,
  );
  expect(county).toMatchObject({
    county: "Södermanlands län",
    direction: "high",
    strongest: 1,
    places: 55,
    existing: 63,
    shortfall: 57,
    capacity: 9,
    tools: { municipalHousing: 9, rentalContract: 0, knownPlaces: 0, procurement: 46 },
  });
  expect(county?.municipalities.map(({ share, capacity }) => [share, capacity])).toEqual([
    [3 / 43, 9],
    [0.8, 0],
  ]);
  expect(county?.municipalities[1]?.reasons).toContainEqual({ code: "notInventoried" });
});

test("nobody is left out, and the tools sum to the places", () => {
  const someNeeds = fc
    .uniqueArray(fc.constantFrom("0484", "0488", "0461", "0114", "1264", "2421"))
    .chain((codes) =>
      fc.tuple(
        ...codes.map((code) =>
          fc
            .tuple(fc.constantFrom(...strengths), fc.nat(400), fc.nat(400))
            .map(([direction, places, existing]) => need(code, direction, places, existing)),
        ),
      ),
    );
  fc.assert(
    fc.property(someNeeds, (needs) => {
      const counties = procurementDirections(needs);
      expect(counties.flatMap((county) => county.municipalities)).toHaveLength(needs.length);
      for (const { tools, places } of counties) {
        expect(Object.values(tools).reduce((all, part) => all + part, 0)).toBe(places);
      }
    }),
  );
});
