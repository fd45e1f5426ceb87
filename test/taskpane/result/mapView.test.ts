import { mapView } from "../../../src/taskpane/result/mapView";

const frame = { width: 200, height: 400 };

test("the whole map is the furthest one can go, with its middle in the middle", () => {
  expect(mapView({ zoom: 0.2, x: 7, y: 390 }, frame)).toEqual({ zoom: 1, x: 100, y: 200 });
});

test("a view never goes past the edge of the map, nor closer than sixteen times", () => {
  expect(mapView({ zoom: 4, x: 0, y: 900 }, frame)).toEqual({ zoom: 4, x: 25, y: 350 });
  expect(mapView({ zoom: 99, x: 60, y: 70 }, frame)).toEqual({ zoom: 16, x: 60, y: 70 });
});
