import { screen, within } from "@testing-library/react";
import { aRulesTable } from "./anOffersBook";
import { aWorker } from "./aWorker";
import { drawn, openOffers } from "./openOffers";

jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({ startCurveWorker: () => aWorker() }));

test("offers stand in evaluation order with their steps; what fails stands last with the reason", async () => {
  await openOffers({
    rules: [
      aRulesTable([
        ["Behov", 60],
        ["Högst över behovet", 10],
        ["Takpris", 120],
      ]),
    ],
    paste: "",
  });
  const card = within(await screen.findByRole("region", { name: "Utvärderingsordning" }));
  await card.findAllByText("Priset 210 är över takpriset 120.");
  const rows = card.getAllByRole("row", { hidden: true }).slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    "1A1 · Upplands Väsby100\u00a0kr i anbudet · 40 platser100",
    "2A2 · Vallentuna150\u00a0kr i anbudet · 30 platserPriset 150 är över takpriset 120.150",
    "3A3 · Skurup210\u00a0kr i anbudet · 30 platserPriset 210 är över takpriset 120.210",
    "4A4 · Storuman320\u00a0kr i anbudet · 20 platserPriset 320 är över takpriset 120.320",
  ]);
});

test("the offers of the chosen point are marked", async () => {
  await openOffers();
  await drawn();
  const card = within(screen.getByRole("region", { name: "Utvärderingsordning" }));
  expect(card.getAllByText("ingår i valet")).toHaveLength(2);
});

test("within county and form every group has ranks of its own, the rank over all beside", async () => {
  const { user } = await openOffers({ paste: "" });
  const card = within(await screen.findByRole("region", { name: "Utvärderingsordning" }));
  await card.findAllByRole("row", { hidden: true });
  await user.click(card.getByRole("switch", { name: "Inom län och boendeform", hidden: true }));
  const rows = card.getAllByRole("row", { hidden: true }).slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    "Skåne län",
    "1A3 · Skurup210\u00a0kr i anbudet · 3 av alla · 30 platser210",
    "Stockholms län",
    "1A1 · Upplands Väsby100\u00a0kr i anbudet · 1 av alla · 40 platser100",
    "2A2 · Vallentuna150\u00a0kr i anbudet · 2 av alla · 30 platser150",
    "Västerbottens län",
    "1A4 · Storuman320\u00a0kr i anbudet · 4 av alla · 20 platser320",
  ]);
});
