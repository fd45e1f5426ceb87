import { municipalInventories } from "../../src/procurement/municipalInventories";
import { aMunicipality } from "./aMunicipality";

test("a municipality's rows are summed; what it holds itself and what can be rented stand apart", () => {
  const trosa = aMunicipality("0488");
  const [found] = municipalInventories([
    { municipality: trosa, places: 11, usableShare: 1, kind: "municipal", access: { school: false } },
    { municipality: trosa, places: 22, usableShare: 1, operator: "municipality", access: { school: true } },
    { municipality: trosa, places: 41, usableShare: 0.5, kind: "rentalContract", access: {} },
    {
      municipality: trosa,
      places: 80,
      usableShare: 1,
      kind: "procured",
      operator: "municipality",
      access: {},
    },
    { municipality: trosa, places: 7, notCounted: "noShare", access: { services: false } },
  ]);
  // claimed 11 + 22 + 41 + 80 + 7; usable 11 + 22 + 20.5 + 80 = 133.5
  expect(found).toMatchObject({ claimed: 161, capacity: 133, municipal: 33, rental: 20 });
  expect(found?.notCounted).toEqual({ noShare: 7 });
  expect(found?.access).toEqual({ school: true });
});
