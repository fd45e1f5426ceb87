import { screen } from "@testing-library/react";
import { aWorker } from "./aWorker";
import { drawn, openOffers } from "./openOffers";

jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({ startCurveWorker: () => aWorker() }));

test("without a rules table the usual rules can be set, and the need is that of the import", async () => {
  await openOffers({ rules: [] });
  expect(await screen.findByText(/^Arbetsboken har ingen tabell med rubriken Parameter/)).toBeTruthy();
  // 62 places pasted; no whole offers make exactly 62.
  expect(await screen.findByText(/Inga hela anbud ger 62 platser; närmast är 60, 70/)).toBeTruthy();
});

test("a rules table that cannot be read now leaves the place in use", async () => {
  const findRules = jest.fn(async () => Promise.reject(new Error("busy")));
  await openOffers({ own: { findRules }, paste: "" });
  expect(await screen.findByText("0 angivna")).toBeTruthy();
});

test("the rules decide what is drawn", async () => {
  await openOffers();
  expect((await drawn()).getAttribute("aria-valuemax")).toBe("1");
});
