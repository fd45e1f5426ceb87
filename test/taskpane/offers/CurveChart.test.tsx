import { fireEvent, screen } from "@testing-library/react";
import { aRulesTable } from "./anOffersBook";
import { aWorker } from "./aWorker";
import { drawn, openOffers } from "./openOffers";

jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({ startCurveWorker: () => aWorker() }));

test("arrow keys, Home and End walk the curve and stop at its ends; it says in words where it stands", async () => {
  // Of 30 to 40 places: A1 alone, 4000 kr; A2 alone, 4500 kr and more even.
  await openOffers({
    rules: [
      aRulesTable([
        ["Behov", 30],
        ["Högst över behovet", 10],
      ]),
    ],
  });
  const curve = await drawn();
  fireEvent.keyDown(curve, { key: "Home" });
  expect(curve.getAttribute("aria-valuetext")).toMatch(/^Punkt 1 av 2: 4\u00a0000\u00a0kr per dygn/);
  fireEvent.keyDown(curve, { key: "ArrowRight" });
  expect(curve.getAttribute("aria-valuetext")).toMatch(/^Punkt 2 av 2: 4\u00a0500\u00a0kr per dygn/);
  fireEvent.keyDown(curve, { key: "ArrowRight" });
  expect(curve.getAttribute("aria-valuenow")).toBe("2");
  expect(screen.getByRole("contentinfo").textContent).toContain("4\u00a0500");
});
