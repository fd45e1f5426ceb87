import { screen } from "@testing-library/react";
import { aRulesTable } from "./anOffersBook";
import { aWorker } from "./aWorker";
import { drawn, openOffers } from "./openOffers";

jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({ startCurveWorker: () => aWorker() }));

test("a rule shows its source and date, can be tried with another figure, and goes back", async () => {
  const { user } = await openOffers();
  await drawn();
  const need = screen.getByLabelText(/^Behov/);
  expect(screen.getByText("platser · Beslut 7, 2024")).toBeTruthy();
  await user.clear(need);
  await user.type(need, "30");
  expect(screen.getByText("ändrad här; i tabellen 60")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Som i tabellen", hidden: true }));
  expect(screen.queryByText(/^ändrad här/)).toBeNull();
});

test("a rule that is no figure names its cell", async () => {
  await openOffers({ rules: [aRulesTable([["Behov", "många"]])], paste: "" });
  expect(await screen.findByText(/”många” är inte ett tal/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Gå till B2" })).toBeTruthy();
});
