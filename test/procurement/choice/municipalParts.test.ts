import { choicePlan } from "../../../src/procurement/choice/choicePlan";
import { municipalParts } from "../../../src/procurement/choice/municipalParts";

test("parts follow the codes, not the rows, and say what places add to the unevenness", () => {
  // T = 30 + 10 = 40, q = 30 and 10; at 0002 stand 30, at 0001 none.
  const plan = choicePlan({
    codes: ["0002", "0001"],
    key: [3, 1],
    existing: [30, 0],
    need: 10,
    maxOver: 0,
    offers: [
      { id: "b", municipality: 0, places: 6, price: 1 },
      { id: "a", municipality: 1, places: 4, price: 1 },
    ],
  });
  const parts = municipalParts(plan);
  expect(parts.map(({ stages }) => stages)).toEqual([[[1]], [[0]]]);
  // 0001: (4 − 10)²/10 − 10²/10 = 3.6 − 10; 0002: (36 − 30)²/30 − 0 = 1.2.
  expect(parts[0]?.added(4)).toBeCloseTo(-6.4, 12);
  expect(parts[1]?.added(6)).toBeCloseTo(1.2, 12);
});
