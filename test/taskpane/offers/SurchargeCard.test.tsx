import { fireEvent, screen, within } from "@testing-library/react";
import { aRulesTable } from "./anOffersBook";
import { aWorker } from "./aWorker";
import { drawn, openOffers } from "./openOffers";

jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({ startCurveWorker: () => aWorker() }));

test("surcharges for the chosen point are rounded to what can be announced, and what must be announced is said", async () => {
  const { user } = await openOffers({
    rules: [
      aRulesTable([
        ["Behov", 30],
        ["Högst över behovet", 10],
      ]),
    ],
  });
  fireEvent.keyDown(await drawn(), { key: "End" });
  await user.click(screen.getByRole("button", { name: "Räkna fram påslag" }));
  const card = within(screen.getByRole("region", { name: "Påslag att annonsera" }));
  // A1 at 100 must come behind A2 at 150: 51 kr, which in steps of 5 is 50 and leaves A1 first by its lower price: 40 + 30 places.
  expect(
    await card.findByText(/^Med dessa påslag skiljer 70 platser .* Avrundningen står för 70 av dem\.$/),
  ).toBeTruthy();
  const surcharge = (): string => card.getByRole("row", { name: /^Upplands Väsby/ }).textContent;
  await user.selectOptions(card.getByRole("combobox", { name: "Avrunda till" }), "1");
  expect(surcharge()).toBe("Upplands Väsby51");
  expect(card.getByText(/^Med dessa påslag leder lägsta pris till exakt samma val\./)).toBeTruthy();
  await user.selectOptions(card.getByRole("combobox", { name: "Avrunda till" }), "20");
  expect(surcharge()).toBe("Upplands Väsby60");
  expect(card.getByText(/^För att binda måste påslagen/)).toBeTruthy();
});
