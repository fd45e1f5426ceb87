import { screen } from "@testing-library/react";
import { anOffersTable, aRulesTable } from "./anOffersBook";
import { aWorker } from "./aWorker";
import { drawn, openOffers } from "./openOffers";

jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({ startCurveWorker: () => aWorker() }));

test("what was written is heard, stands between the place and the acts, and is hidden by one press", async () => {
  const { user, container } = await openOffers();
  await drawn();
  await user.click(screen.getByRole("button", { name: "Skriv till arbetsboken" }));
  const said = (await screen.findByText(/^Skrivet på bladen/)).closest(".fd-said");
  expect(said?.getAttribute("aria-live")).toBe("polite");
  expect(said?.nextElementSibling?.tagName).toBe("FOOTER");
  expect(container.querySelector("main")?.contains(said)).toBe(false);
  await user.click(screen.getByRole("button", { name: "Dölj" }));
  expect(screen.queryByText(/^Skrivet på bladen/)).toBeNull();
});

test("what was written is no longer said once another point is chosen", async () => {
  // Of a need of 30, A1 is the cheaper and A2 the more even answer.
  const rules = [
    ["Behov", 30, "", ""],
    ["Högst över behovet", 10, "", ""],
  ];
  const { user } = await openOffers({ rules: [aRulesTable(rules)] });
  const curve = await drawn();
  await user.click(screen.getByRole("button", { name: "Skriv till arbetsboken" }));
  await screen.findByText(/^Skrivet på bladen/);
  expect(Number(curve.getAttribute("aria-valuemax"))).toBeGreaterThan(1);
  curve.focus();
  await user.keyboard(curve.getAttribute("aria-valuenow") === "1" ? "{End}" : "{Home}");
  expect(screen.queryByText(/^Skrivet på bladen/)).toBeNull();
});

test("a cell that cannot be gone to is told of here too", async () => {
  const faulty = anOffersTable([["A1", "Upplands Väsby", "Hemlig AB", 40, ""]]);
  const { user, port } = await openOffers({ tables: [faulty], paste: "" });
  jest.spyOn(port, "goTo").mockRejectedValue(new Error("bladet är borta"));
  await user.click(await screen.findByRole("button", { name: "Gå till E5", hidden: true }));
  expect(await screen.findByText(/bladet är borta/)).toBeTruthy();
});
