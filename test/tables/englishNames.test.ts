import { englishNames } from "../../src/tables";

test("an identifier's words stand apart in English, in small letters", () => {
  expect(englishNames(["total", "creditOwnHousing"])).toEqual({
    total: "total",
    creditOwnHousing: "credit own housing",
  });
});
