import { neighbour } from "../../../src/taskpane/result/neighbour";

const at = (place: number, x: number, y: number) => ({ place, x, y });
const middle = at(0, 50, 50);
const points = [middle, at(1, 60, 52), at(2, 90, 50), at(3, 50, 20)];

test("an arrow leads to the nearest point in its direction", () => {
  expect(neighbour(points, middle, "ArrowRight")?.place).toBe(1);
  expect(neighbour(points, middle, "ArrowUp")?.place).toBe(3);
});

test("where nothing lies that way, or for another key, there is no neighbour", () => {
  expect(neighbour(points, middle, "ArrowLeft")).toBeUndefined();
  expect(neighbour(points, middle, "a")).toBeUndefined();
});
