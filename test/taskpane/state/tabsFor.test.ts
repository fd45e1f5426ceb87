import { tabsFor } from "../../../src/taskpane/state/tabsFor";
import { aTable } from "../aPort";
import { anOffersTable } from "../offers/anOffersBook";

test("offers have their place only where the workbook holds some, and alone where nothing is distributed", () => {
  expect(tabsFor([aTable()])).not.toContain("offers");
  expect(tabsFor([])).not.toContain("offers");
  expect(tabsFor([anOffersTable()])).toEqual(["offers"]);
  expect(tabsFor([aTable(), anOffersTable()])).toEqual(
    expect.arrayContaining(["tables", "key", "result", "offers"]),
  );
});
