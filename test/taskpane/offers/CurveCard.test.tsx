import { screen, within } from "@testing-library/react";
import { aRulesTable } from "./anOffersBook";
import { aWorker } from "./aWorker";
import { drawn, openOffers } from "./openOffers";

let isSilent = false;
jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({
  startCurveWorker: () => aWorker(isSilent),
}));

beforeEach(() => {
  isSilent = false;
});

test("the points stand as a table beside the picture, each to be chosen", async () => {
  const { user } = await openOffers();
  await drawn();
  const table = within(screen.getByRole("group", { name: "Punkterna som tabell", hidden: true }));
  // Of the pairs that make 60 to 70: A2+A3 = 60 for 4500 + 6300, A1+A2 = 70 for 4000 + 4500, A1+A3 = 70 for 10300.
  expect(
    table
      .getAllByRole("row", { hidden: true })
      .slice(1)
      .map((row) => row.textContent),
  ).toEqual([expect.stringMatching(/^18\u00a0500/)]);
  await user.click(table.getByRole("button", { name: "Välj punkt 1", hidden: true }));
});

test("a cancelled run says what there is and can be run again", async () => {
  isSilent = true;
  const { user } = await openOffers();
  await user.click(await screen.findByRole("button", { name: "Avbryt" }));
  expect(screen.getByText("Beräkningen avbröts innan någon punkt var klar.")).toBeTruthy();
  isSilent = false;
  await user.click(screen.getByRole("button", { name: "Räkna om" }));
  await drawn();
});

test("a need beyond the offers says so and leads to the cell of its rule", async () => {
  const { user, port } = await openOffers({
    rules: [
      aRulesTable([
        ["Högst över behovet", 10],
        ["Behov", 500],
      ]),
    ],
  });
  // 40 + 30 + 30: Storuman stands in no row of what was pasted.
  expect(await screen.findByText(/Anbud utan anmärkning rymmer 100 platser, och 500 behövs/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Gå till B3" }));
  expect(port.goTo).toHaveBeenCalledWith("Regler", "B3");
});

test("a surcharge above an average without population says what to do", async () => {
  await openOffers({
    rules: [
      aRulesTable([
        ["Behov", 60],
        ["Påslag över", 1.5],
      ]),
    ],
  });
  expect(await screen.findByText(/kräver folkmängd, som saknas i det inklistrade/)).toBeTruthy();
});
