import { fireEvent, screen, within } from "@testing-library/react";
import { anOffersTable, aRulesTable } from "./anOffersBook";
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

test("where no surcharges lead to the choice, it is said that none lead closer", async () => {
  // The most even is V2. V1 stands before it in the same municipality, and leaves room for S1 alone: 30 + 20 + 10 places, whatever is added.
  const offers = [
    ["V1", "Vallentuna", "", 20, 100],
    ["V2", "Vallentuna", "", 30, 150],
    ["S1", "Skurup", "", 10, 400],
  ];
  const { user } = await openOffers({
    tables: [anOffersTable(offers)],
    rules: [aRulesTable([["Behov", 30]])],
  });
  fireEvent.keyDown(await drawn(), { key: "End" });
  await user.click(screen.getByRole("button", { name: "Räkna fram påslag" }));
  const card = within(screen.getByRole("region", { name: "Påslag att annonsera" }));
  const found = await card.findByText(/^Med dessa påslag skiljer 60 platser /);
  expect(found.textContent).toMatch(/ Inga påslag leder närmare än 60 platser\.$/);
});
