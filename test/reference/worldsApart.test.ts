import { placesFor } from "../../src/allocation";
import { greedyPlaces } from "./greedyPlaces";

describe("weights a world apart are placed like any others, and nothing runs out of memory", () => {
  const weights = [
    [1e-307, 1],
    [1e-307, 1e-307],
    [1e300, 1e-300],
    [9e307, 1e-307],
    [1e-308, 2e-308, 1],
  ];
  for (const method of ["sainteLague", "dHondt", "adams"] as const) {
    it.each(weights)(`${method}: %d and %d`, (...column) => {
      const existing = column.map((_, row) => row * 7);
      for (const columns of [{ weights: column }, { weights: column, existing }]) {
        const result = placesFor(100, columns, method);
        expect(result.ok && result.value.places).toEqual(greedyPlaces(100, columns, method));
      }
    });
  }
});
