import type { MunicipalWay } from "../../../src/procurement/choice/municipalWays";
import { wayTables } from "../../../src/procurement/choice/wayTables";

const way = (apart: number, more: number): MunicipalWay => ({
  taken: [],
  passed: [],
  places: 0,
  paid: 0,
  apart,
  more,
});

test("by hand: the least that two municipalities lie apart, by how many places more than is wanted they take", () => {
  const sites = [
    [way(0, 0), way(2, 2)],
    [way(1, -1), way(3, 1)],
  ];
  // From −4 to 4, 5 being too far: −1 by 0 + 1, 1 by the nearer of 0 + 3 and 2 + 1; 3 would be 2 + 3.
  expect(wayTables(sites, 4).map((table) => [...table])).toEqual([
    [5, 5, 5, 1, 5, 3, 5, 5, 5],
    [5, 5, 5, 1, 5, 3, 5, 5, 5],
    [5, 5, 5, 5, 0, 5, 5, 5, 5],
  ]);
  expect([...(wayTables(sites, 4, ({ more }) => more >= 0)[0] ?? [])]).toEqual([5, 5, 5, 5, 5, 3, 5, 5, 5]);
});
