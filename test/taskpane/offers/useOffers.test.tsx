import { fireEvent, screen } from "@testing-library/react";
import { anOffersTable, aRulesTable } from "./anOffersBook";
import { aWorker } from "./aWorker";
import { drawn, openOffers } from "./openOffers";

jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({ startCurveWorker: () => aWorker() }));

test("a need that is nowhere stated is asked for", async () => {
  const municipal = "Kod\tKommun\tFolkmängd\n0114\tUpplands Väsby\t50000\n1264\tSkurup\t16000";
  await openOffers({ rules: [], paste: municipal });
  expect(await screen.findByText(/^Behovet saknas\. Ange det som heltal under Regler/)).toBeTruthy();
});

test("another table of offers brings its own curve", async () => {
  const other = { ...anOffersTable([["B1", "Skurup", "x", 60, 300]]), id: "o2", tableName: "Sena" };
  await openOffers({ tables: [anOffersTable(), other] });
  await drawn();
  expect(screen.getByRole("contentinfo").textContent).toContain("8\u00a0500kr per dygn");
  fireEvent.change(screen.getByRole("combobox", { name: "Tabell med anbud", hidden: true }), {
    target: { value: "o2" },
  });
  await screen.findByText("1 anbud, 60 platser");
  await drawn();
  expect(screen.getByRole("contentinfo").textContent).toContain("18\u00a0000kr per dygn");
});

test("an offer in a municipality without a row takes no part, and its cell is named", async () => {
  await openOffers({ rules: [aRulesTable()] });
  await drawn();
  expect(
    screen.getByText(/^A4: Kommunen Storuman saknar rad eller andel i nyckeln\. Rätta cell B8\.$/),
  ).toBeTruthy();
});
