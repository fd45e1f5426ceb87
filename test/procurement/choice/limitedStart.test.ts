import { choicePlan } from "../../../src/procurement/choice/choicePlan";
import { limitedStart } from "../../../src/procurement/choice/limitedStart";

const offers = [
  { id: "a", municipality: 0, places: 10, price: 100, access: 0 },
  { id: "b", municipality: 1, places: 10, price: 200, access: 4 },
  { id: "c", municipality: 0, places: 10, price: 120, access: 2 },
];
const open = { codes: ["0001", "0002"], key: [1, 1], existing: [0, 0], need: 20, maxOver: 0, offers };
const start = (limits: { budget?: number; minimumMeanAccess?: number }) =>
  limitedStart(choicePlan({ ...open, ...limits }));

test("the cheapest choice that keeps the mean access: a + b (access 2, 3,000 kr) before b + c (3, 3,200 kr)", () => {
  expect(start({ minimumMeanAccess: 2, budget: 3000 })).toMatchObject({
    ok: true,
    value: expect.arrayContaining([0, 1]) as unknown,
  });
  expect(start({ minimumMeanAccess: 2.5 })).toMatchObject({
    ok: true,
    value: expect.arrayContaining([1, 2]) as unknown,
  });
});

test("which limit leaves nothing is told with what would do", () => {
  expect(start({ minimumMeanAccess: 3.1 })).toMatchObject({ issues: [{ code: "F504", expected: 3.1 }] });
  expect(start({ minimumMeanAccess: 2.5, budget: 3199 })).toMatchObject({
    issues: [{ code: "F503", found: 3199, expected: 3200 }],
  });
});
