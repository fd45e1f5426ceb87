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

test("what the municipality holds goes first, then rental contracts, then other known places; procurement finds the rest", () => {
  expect(fittingTools(50, known({ municipal: 20, rentalContract: 11, procured: 4 }))).toEqual([
    { tool: "municipalHousing", places: 20, reason: "municipalPlaces" },
    { tool: "rentalContract", places: 11, reason: "rentalPlaces" },
    { tool: "knownPlaces", places: 4, reason: "otherPlaces" },
    { tool: "procurement", places: 15, reason: "remainingPlaces" },
  ]);
  expect(fittingTools(50)).toEqual([{ tool: "procurement", places: 50, reason: "noKnownPlaces" }]);
  expect(fittingTools(0, known({ municipal: 20 }))).toEqual([]);
});

test("what is known covers the need and asks for no procurement", () => {
  // Flen (METHOD 9): 780 usable for a figure of 65.
  expect(fittingTools(65, known({ temporary: 780 }))).toEqual([
    { tool: "knownPlaces", places: 65, reason: "otherPlaces" },
  ]);
});

test("the tools' places sum to the places, and procurement finds what the usable places do not cover", () => {
  const count = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(count, count, count, count, (places, municipal, rentalContract, temporary) => {
      const parts = fittingTools(places, known({ municipal, rentalContract, temporary }));
      expect(parts.reduce((all, each) => all + each.places, 0)).toBe(places);
      expect(parts.every((each) => each.places > 0)).toBe(true);
      const found = parts.find((part) => part.tool === "procurement")?.places ?? 0;
      expect(found).toBe(Math.max(0, places - municipal - rentalContract - temporary));
    }),
  );
});
