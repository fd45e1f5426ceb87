import { zoomed } from "../../../src/taskpane/result/zoomed";

const frame = { width: 200, height: 400 };

test("the point that one zooms around stays where it is on the screen", () => {
  const view = { zoom: 2, x: 100, y: 200 };
  const around = { x: 120, y: 170 };
  const closer = zoomed(view, 2, frame, around);
  const onScreen = ({ zoom, x, y }: typeof view) => [(around.x - x) * zoom, (around.y - y) * zoom];
  expect(closer.zoom).toBe(4);
  expect(onScreen(closer)).toEqual(onScreen(view));
});

test("out of the whole map leads nowhere", () => {
  expect(zoomed({ zoom: 1, x: 100, y: 200 }, 0.5, frame)).toEqual({ zoom: 1, x: 100, y: 200 });
});
