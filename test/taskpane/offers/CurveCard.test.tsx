import { screen, within } from "@testing-library/react";
import { anOffersTable, aRulesTable } from "./anOffersBook";
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
  expect(await screen.findByText(/Giltiga anbud rymmer 100 platser, och 500 behövs/)).toBeTruthy();
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

test("a budget below the least cost is told with both sums, and leads to the cell, or to the field where it was typed", async () => {
  const { user, port } = await openOffers({
    rules: [
      aRulesTable([
        ["Behov", 60],
        ["Högst över behovet", 10],
        ["Budget", 5000],
      ]),
    ],
  });
  // A1 + A2: 40 × 100 + 30 × 150.
  const said = (budget: string): string =>
    `Budgeten är ${budget} kr per dygn, det billigaste valet kostar 8 500 kr per dygn. Höj den.`;
  expect(await screen.findByText(new RegExp(said("5 000")))).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Gå till B4" }));
  expect(port.goTo).toHaveBeenCalledWith("Regler", "B4");
  const budget = screen.getByLabelText(/^Budget/);
  await user.clear(budget);
  await user.type(budget, "6000");
  expect(await screen.findByText(new RegExp(said("6 000")))).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Gå till B4" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Gå till fältet Budget" }));
  expect(document.activeElement).toBe(budget);
  expect(budget.closest("details")?.open).toBe(true);
});

test("where offers fail requirements and the rest is too little, it says how many fail what, with their cells", async () => {
  const { user, port } = await openOffers({
    rules: [
      aRulesTable([
        ["Behov", 60],
        ["Takpris", 90],
      ]),
    ],
  });
  expect(await screen.findByText("4 av 4 anbud uppfyller inte kraven:")).toBeTruthy();
  expect(screen.getAllByText(/Priset 100 är över takpriset 90\./)).toHaveLength(2);
  expect(screen.getByText("E8 · A4 · 320", { exact: false })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Gå till E5" }));
  expect(port.goTo).toHaveBeenCalledWith("Anbud", "E5");
});

test("offers in the other country than the basis are said to be so once, and none of them is called faulty", async () => {
  await openOffers({
    tables: [
      anOffersTable([
        ["A1", "Bodø", "x", 40, 100],
        ["A2", "Tromsø", "x", 30, 150],
      ]),
    ],
  });
  expect(
    await screen.findByText(/^Anbuden gäller kommuner i Norge, och underlaget gäller Sverige\./),
  ).toBeTruthy();
  expect(screen.queryByText(/är inte en känd kommun/)).toBeNull();
  expect(screen.getByText(/^2 anbud, 70 platser/)).toBeTruthy();
});

test("a rule that cannot be read is said to stand in the way, and not that the basis is lacking", async () => {
  await openOffers({ rules: [aRulesTable([["Behov", "många"]])] });
  expect(await screen.findByText("Rätta reglerna som har fel, så ritas kurvan här.")).toBeTruthy();
  expect(screen.queryByText(/^Hämta behov och befintligt/)).toBeNull();
});
