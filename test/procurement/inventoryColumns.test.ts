import { inventoryColumns } from "../../src/procurement";

test("of two columns for places the first is taken", () => {
  const headers = ["Kommun", "Platser", "Platser 2023", "Slag"];
  expect(inventoryColumns({ headers })).toEqual({ places: 1, kind: 3 });
});
