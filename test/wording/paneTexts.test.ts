import { paneTexts } from "../../src/wording";

test("only the texts of the language asked for are handed over, each under the same keys", async () => {
  const [sv, nb] = await Promise.all([paneTexts.sv(), paneTexts.nb()]);
  expect([sv.tab_key, nb.tab_key]).toEqual(["Nyckel", "Nøkkel"]);
  expect(Object.keys(nb).sort()).toEqual(Object.keys(sv).sort());
});
