import { readOffers } from "../../../src/procurement";
import { offerFindings } from "../../../src/taskpane/offers/offerFindings";
import { anOffersTable } from "./anOffersBook";

test("every offer that takes no part names the cell that the finding is about, past blank rows", () => {
  const table = anOffersTable([
    ["A0", "Skurup", "x", 40, ""],
    ["", "", "", "", ""],
    ["A2", "Skurup", "x", 1.5, 100],
    ["A3", "Ingenstans", "x", 40, 100],
    ["A1", "Skurup", "x", 40, 100],
    ["A1", "Skurup", "x", 50, 110],
  ]);
  const offers = readOffers(table.values, undefined, table.origin);
  if (!offers.ok) throw new Error("the offers do not read");
  const faults = offers.value.map(({ fault }) => fault);
  const found = offerFindings(table, offers.value, faults);
  expect(found.map(({ id, issue: { code, cell } }) => [id, code, cell])).toEqual([
    ["A0", "F506", "E5"],
    ["A2", "F507", "D7"],
    ["A3", "F202", "B8"],
    ["A1", "F505", "A9"],
    ["A1", "F505", "A10"],
  ]);
});
