import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { aTable } from "../aPort";
import { anOffersTable } from "./anOffersBook";
import { aWorker } from "./aWorker";
import { drawn, openOffers } from "./openOffers";

jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({ startCurveWorker: () => aWorker() }));

test("a workbook of offers opens on its own place and on no other", async () => {
  await openOffers({ paste: "" });
  expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual(["Anbud"]);
  expect(screen.getByText("120 platser", { exact: false, selector: "summary *" })).toBeTruthy();
});

test("municipalities to distribute over beside offers are warned of, and nothing can be written", async () => {
  const { offersPort, user } = await openOffers({ tables: [aTable(), anOffersTable()], paste: "" });
  await user.click(screen.getByRole("tab", { name: "Anbud" }));
  expect(await screen.findByText(/hållas isär/)).toBeTruthy();
  expect(screen.getByText(/Kommuner\). Flytta anbuden/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Skriv till arbetsboken" }));
  expect(offersPort.write).not.toHaveBeenCalled();
});

test.each(["sv", "nb", "en"] as const)("axe finds nothing in %s", async (language) => {
  const { container } = await openOffers({ language });
  await drawn();
  container.querySelectorAll("details").forEach((each) => {
    each.open = true;
  });
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
});

test("what is said is decision support, and what binds stands in the tender documents", async () => {
  const { container } = await openOffers();
  await drawn();
  expect(within(container).getByText(/^Detta är beslutsstöd\. Tilldelning sker/)).toBeTruthy();
  expect(
    within(container).getByText(/Ska reglerna binda behöver de stå i upphandlingsdokumenten/),
  ).toBeTruthy();
});
