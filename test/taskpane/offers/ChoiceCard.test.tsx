import { fireEvent, screen, within } from "@testing-library/react";
import { aRulesTable } from "./anOffersBook";
import { aWorker } from "./aWorker";
import { drawn, openOffers } from "./openOffers";

jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({ startCurveWorker: () => aWorker() }));

test("the price of evenness is what it costs more for each person fewer to move, beside what price alone takes", async () => {
  await openOffers({
    rules: [
      aRulesTable([
        ["Behov", 30],
        ["Högst över behovet", 10],
      ]),
    ],
  });
  const curve = await drawn();
  fireEvent.keyDown(curve, { key: "End" });
  const card = within(screen.getByRole("region", { name: "Valet" }));
  // Stock 40, 10, 31, key 5:3:2. With A1: 80, 10, 31 of 121, shares 60.5, 36.3, 24.2: over by 19.5 + 6.8 = 26.3.
  // With A2: 40, 40, 31 of 111, shares 55.5, 33.3, 22.2: over by 6.7 + 8.8 = 15.5. So 500 kr for 10.8 persons: 46.3.
  expect(card.getByText(/^46,3\skr$/)).toBeTruthy();
  expect(card.getByText(/^500\skr mer per dygn än det billigaste valet, 11 personer färre/)).toBeTruthy();
  expect(card.getByRole("row", { name: /^Kr per dygn/ }).textContent).toBe("Kr per dygn4\u00a05004\u00a0000");
  expect(card.getByText("Bevisat: inget lika billigt eller billigare val är jämnare.")).toBeTruthy();
});

test("where the curve has one point, it says that there is one reasonable choice and why, and not to look further right", async () => {
  // Of the pairs that make 60 to 70, A1 + A2 is both the cheapest and the most even.
  await openOffers();
  await drawn();
  const card = within(screen.getByRole("region", { name: "Valet" }));
  expect(card.getByText(/^Det finns bara ett rimligt val: inget dyrare val är jämnare/)).toBeTruthy();
  expect(card.queryByText(/längre åt höger/)).toBeNull();
});
