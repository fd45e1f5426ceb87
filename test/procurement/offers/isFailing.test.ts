import { isFailing } from "../../../src/procurement/offers/isFailing";

test("an error keeps an offer out, a warning or nothing does not", () => {
  expect(isFailing({ code: "F511", severity: "error" })).toBe(true);
  expect(isFailing({ code: "W511", severity: "warning" })).toBe(false);
  expect(isFailing(undefined)).toBe(false);
});
