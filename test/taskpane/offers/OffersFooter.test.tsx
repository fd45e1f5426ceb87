import { screen, waitFor } from "@testing-library/react";
import { aWorker } from "./aWorker";
import { drawn, openOffers } from "./openOffers";

jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({ startCurveWorker: () => aWorker() }));

test("before there is a choice nothing can be written; afterwards figures and values follow the point", async () => {
  const { user, offersPort } = await openOffers();
  expect(screen.getByRole("button", { name: "Skriv till arbetsboken" }).getAttribute("aria-disabled")).toBe(
    "true",
  );
  await drawn();
  expect(screen.getByRole("contentinfo").textContent).toContain("8\u00a0500kr per dygn");
  await user.click(screen.getByRole("button", { name: "Fler sätt att skriva" }));
  await user.click(await screen.findByRole("menuitem", { name: "Skriv som värden" }));
  await waitFor(() => expect(offersPort.write).toHaveBeenCalledTimes(1));
  const [{ sheets }] = (offersPort.write as jest.Mock).mock.calls[0] as [{ sheets: { formula?: string }[] }];
  expect(sheets.filter(({ formula }) => formula !== undefined)).toEqual([]);
});
