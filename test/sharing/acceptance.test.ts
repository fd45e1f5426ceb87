import { acceptance } from "../../src/sharing/acceptance";

const place = { code: "0114", field: "agreed" };

test.each([
  [true, true, false],
  [false, false, false],
  [["01"], true, false],
  [["0114"], true, false],
  [["0114:agreed"], true, true],
  [["0114:places"], true, true],
  [["0114:capacity", "12", "0115"], false, false],
] as const)("with %j it is chosen %s and named alone %s", (accepted, isChosen, isNamed) =>
  expect(acceptance(place, accepted)).toEqual({ isChosen, isNamed }),
);
test("places names the agreed figure only", () =>
  expect(acceptance({ code: "0114", field: "capacity" }, ["0114:places"]).isChosen).toBe(false));
test("a cell that was altered belongs to its county", () =>
  expect(acceptance({ code: "01", field: "Kommuner!C2" }, ["01"]).isChosen).toBe(true));
