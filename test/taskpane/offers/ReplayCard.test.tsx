import { fireEvent, screen, within } from "@testing-library/react";
import { anOffersTable, aRulesTable } from "./anOffersBook";
import { aWorker } from "./aWorker";
import { drawn, openOffers } from "./openOffers";

jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({ startCurveWorker: () => aWorker() }));

/** A workbook with another table of offers, in which surcharges have been computed for the most even point. */
async function withSurcharges(rows: Parameters<typeof anOffersTable>[0]): ReturnType<typeof openOffers> {
  const other = { ...anOffersTable(rows), id: "o2", tableName: "Anbud_2023", sheet: "Anbud 2023" };
  const opened = await openOffers({
    tables: [anOffersTable(), other],
    rules: [
      aRulesTable([
        ["Behov", 30],
        ["Högst över behovet", 10],
      ]),
    ],
  });
  fireEvent.keyDown(await drawn(), { key: "End" });
  await opened.user.click(screen.getByRole("button", { name: "Beräkna påslag" }));
  return opened;
}

test("the surcharges are tried on another table of offers in the workbook", async () => {
  const old = [
    ["B1", "Upplands Väsby", "x", 30, 100],
    ["B2", "Vallentuna", "x", 30, 140],
  ];
  const { user } = await withSurcharges(old);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Tabell" }), "o2");
  const table = within(screen.getByRole("table", { name: "Anbud_2023: 2 anbud" }));
  // 30 × 100 without; with 50 kr or more on Upplands Väsby, 30 × 140.
  expect(table.getByRole("row", { name: /^Kr per dygn/ }).textContent).toBe(
    "Kr per dygn3\u00a00004\u00a0200",
  );
});

test("where the tried offers do not reach the need, that is said", async () => {
  const small = [["B1", "Upplands Väsby", "x", 12, 100]];
  const { user } = await withSurcharges(small);
  expect(screen.queryByText(/^Av behovet på/)).toBeNull();
  await user.selectOptions(await screen.findByRole("combobox", { name: "Tabell" }), "o2");
  expect(
    screen.getByText("Av behovet på 30 platser nås 12 efter lägsta pris och 12 med påslag."),
  ).toBeTruthy();
});
