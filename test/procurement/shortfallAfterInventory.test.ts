import { shortfallAfterInventory } from "../../src/procurement";
import { municipalInventories } from "../../src/procurement/municipalInventories";
import { aMunicipality } from "./aMunicipality";

test("a municipality without a row has nothing, and what is above its figure is not owed", () => {
  const inventory = municipalInventories([
    { municipality: aMunicipality("0461"), places: 103, usableShare: 1, access: {} },
    { municipality: aMunicipality("0482"), places: 780, usableShare: 1, access: {} },
  ]);
  const figures = [
    { municipality: aMunicipality("0461"), figure: 110 },
    { municipality: aMunicipality("0482"), figure: 65 },
    { municipality: aMunicipality("0486"), figure: 334 },
  ];
  expect(
    shortfallAfterInventory(figures, inventory).map(({ existing, shortfall }) => [existing, shortfall]),
  ).toEqual([
    [103, 7],
    [780, 0],
    [0, 334],
  ]);
});
