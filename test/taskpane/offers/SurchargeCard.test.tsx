import { fireEvent, screen, within } from "@testing-library/react";
import { anOffersTable, aRulesTable } from "./anOffersBook";
import { aWorker } from "./aWorker";
import { drawn, openOffers } from "./openOffers";

let isDoubted = false;
jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({
  startCurveWorker: () =>
    aWorker(false, (answer) =>
      answer.kind === "surcharges" && isDoubted
        ? { ...answer, table: { ...answer.table, isProved: false } }
        : answer,
    ),
}));

beforeEach(() => {
  isDoubted = false;
});

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
  await user.click(screen.getByRole("button", { name: "Beräkna påslag" }));
  const card = within(screen.getByRole("region", { name: "Påslag att annonsera" }));
  // A1 at 100 must come behind A2 at 150: 51 kr. In steps of 5, 50 would leave A1 first by its lower price, and 55 does not.
  expect(await card.findByText(/^Med dessa påslag leder lägsta pris till exakt samma val\./)).toBeTruthy();
  const surcharge = (): string => card.getByRole("row", { name: /^Upplands Väsby/ }).textContent;
  expect(surcharge()).toBe("Upplands Väsby55");
  await user.selectOptions(card.getByRole("combobox", { name: "Avrunda till" }), "1");
  expect(surcharge()).toBe("Upplands Väsby51");
  expect(card.getByText(/^Med dessa påslag leder lägsta pris till exakt samma val\./)).toBeTruthy();
  await user.selectOptions(card.getByRole("combobox", { name: "Avrunda till" }), "20");
  expect(surcharge()).toBe("Upplands Väsby60");
  expect(card.getByText(/^Ska påslagen binda behöver/)).toBeTruthy();
});

/** What is said of surcharges for the most even choice, V2. V1 stands before it in the same municipality, and leaves room for S1 alone: 30 + 20 + 10 places apart, whatever is added. */
async function told(): Promise<HTMLElement> {
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
  await user.click(screen.getByRole("button", { name: "Beräkna påslag" }));
  const card = within(screen.getByRole("region", { name: "Påslag att annonsera" }));
  return card.findByText(/^Med dessa påslag skiljer sig utfallet från valet med 60 platser /);
}

test("where no surcharges lead to the choice, it is said that none lead closer", async () => {
  const found = await told();
  expect(found.textContent).toMatch(/ Inga påslag kommer närmare än 60 platser\.$/);
});

test("what the effort did not suffice to prove is said: that none come closer, and that none lower suffice", async () => {
  isDoubted = true;
  const found = await told();
  expect(found.textContent).toMatch(/ Att inga andra påslag kommer närmare är inte bevisat\.$/);
});

test("surcharges that lead to the choice and may not be the lowest are said to be so", async () => {
  isDoubted = true;
  const rules = aRulesTable([
    ["Behov", 30],
    ["Högst över behovet", 10],
  ]);
  const { user } = await openOffers({ rules: [rules] });
  fireEvent.keyDown(await drawn(), { key: "End" });
  await user.click(screen.getByRole("button", { name: "Beräkna påslag" }));
  const card = within(screen.getByRole("region", { name: "Påslag att annonsera" }));
  const found = await card.findByText(/^Med dessa påslag leder lägsta pris till exakt samma val\./);
  expect(found.textContent).toMatch(/ Att inga lägre påslag räcker är inte bevisat\.$/);
  // The cheapest is what lowest price takes without any surcharge: none can be lower.
  fireEvent.keyDown(screen.getByRole("slider", { name: /^Kurva/ }), { key: "Home" });
  await user.click(screen.getByRole("button", { name: "Beräkna påslag" }));
  expect((await card.findByText(/^Inga påslag behövs/)).textContent).not.toMatch(/inte bevisat/);
});
