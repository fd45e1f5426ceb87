import { fireEvent, screen, within } from "@testing-library/react";
import { aRulesTable } from "./anOffersBook";
import { aWorker } from "./aWorker";
import { drawn, openOffers } from "./openOffers";

jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({ startCurveWorker: () => aWorker() }));

test("what the choice leaves uncovered is where the next procurement goes", async () => {
  await openOffers({
    rules: [
      aRulesTable([
        ["Behov", 30],
        ["Högst över behovet", 10],
      ]),
    ],
  });
  fireEvent.keyDown(await drawn(), { key: "Home" });
  const card = within(screen.getByRole("region", { name: "Hit bör nästa upphandling riktas" }));
  // 30 places at one level over 40/5 and 10/3: level 10, so 10 to Upplands Väsby and 20 to Vallentuna; A1 gives 40 to the first.
  expect(
    card
      .getAllByRole("row")
      .slice(1)
      .map(({ textContent }) => textContent),
  ).toEqual(["VallentunaStockholms län20"]);
  expect(card.getByText(/^Enligt nyckeln behövs ytterligare 20 platser i en kommun/)).toBeTruthy();
});
