import fc from "fast-check";
import { fittingTools } from "../../src/procurement/fittingTools";
import { municipalInventories } from "../../src/procurement/municipalInventories";
import type { HousingKind, MunicipalInventory } from "../../src/procurement";
import { aMunicipality } from "./aMunicipality";

function known(places: Readonly<Partial<Record<HousingKind, number>>>): MunicipalInventory | undefined {
  const rows = Object.entries(places).map(([kind, count]) => ({
    municipality: aMunicipality("0488"),
    places: count,
    usableShare: 1,
    kind: kind as HousingKind,
    access: {},
  }));
  return municipalInventories(rows)[0];
}

test("what the municipality holds goes first, then rental contracts, the rest by procurement", () => {
  expect(fittingTools(50, known({ municipal: 20, rentalContract: 11, procured: 4 }))).toEqual([
    { tool: "municipalHousing", places: 20, reason: "municipalPlaces" },
    { tool: "rentalContract", places: 11, reason: "rentalPlaces" },
    { tool: "procurement", places: 19, reason: "otherPlaces" },
  ]);
  expect(fittingTools(50)).toEqual([{ tool: "procurement", places: 50, reason: "noKnownPlaces" }]);
  expect(fittingTools(0, known({ municipal: 20 }))).toEqual([]);
});

test("the tools' places sum to the places", () => {
  const count = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(count, count, count, count, (places, municipal, rentalContract, temporary) => {
      const parts = fittingTools(places, known({ municipal, rentalContract, temporary }));
      expect(parts.reduce((all, each) => all + each.places, 0)).toBe(places);
      expect(parts.every((each) => each.places > 0)).toBe(true);
    }),
  );
});
