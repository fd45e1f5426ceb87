import { screen, within } from "@testing-library/react";
import { aWorker } from "./aWorker";
import { drawn, openOffers } from "./openOffers";

jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({ startCurveWorker: () => aWorker() }));

test("who gets what is said with what stands there and the level of the key", async () => {
  await openOffers();
  await drawn();
  const rows = within(screen.getByRole("region", { name: "Platser per kommun" })).getAllByRole("listitem");
  // Level: key 5/10 and 3/10 of 81 that are there and 60 that are needed.
  expect(rows.map((row) => row.querySelector(".fd-hidden")?.textContent)).toEqual([
    "Upplands Väsby: 40 platser i valet, 40 befintliga, 71 enligt nyckeln",
    "Vallentuna: 30 platser i valet, 10 befintliga, 42 enligt nyckeln",
  ]);
});
