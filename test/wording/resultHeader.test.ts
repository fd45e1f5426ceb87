import { resultHeader } from "../../src/wording";

test("what is new is called persons where persons are assigned or settled, and places where places are acquired", () => {
  expect(resultHeader("places", "nb", "settlement")).toBe("Nye personer");
  expect(resultHeader("places", "sv", "assignment")).toBe("Nya personer");
  expect(resultHeader("places", "en", "settlement")).toBe("Persons");
  expect(resultHeader("places", "nb", "acquisition")).toBe("Nye plasser");
  expect(resultHeader("existing", "sv", "settlement")).toBe("Befintligt");
});
