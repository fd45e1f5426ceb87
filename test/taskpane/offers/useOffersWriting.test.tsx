import { screen } from "@testing-library/react";
import { aWorker } from "./aWorker";
import { drawn, openOffers } from "./openOffers";

jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({ startCurveWorker: () => aWorker() }));

const press = async (own: NonNullable<Parameters<typeof openOffers>[0]>["own"]) => {
  const opened = await openOffers(own ? { own } : {});
  await drawn();
  await opened.user.click(screen.getByRole("button", { name: "Skriv till arbetsboken" }));
  return opened;
};

test("a choice on a pasted result is written as values, which is said; undo follows", async () => {
  const { user, offersPort } = await press({});
  expect(
    await screen.findByText(/^Skrivet på bladen Anbudsordning, Anbudsval, .*skrivet som värden/),
  ).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Ångra" }));
  expect(await screen.findByText("Återställt.")).toBeTruthy();
  expect(offersPort.undo).toHaveBeenCalledTimes(1);
});

test("cells in the way are named, and replaced only when told so", async () => {
  const write = jest.fn(async () => ({ kind: "occupied", sheet: "Anbudsval", cells: ["B7"] }) as const);
  const { user } = await press({ write });
  expect(await screen.findByText(/På bladet Anbudsval står annat i vägen: B7/)).toBeTruthy();
  expect(write).toHaveBeenLastCalledWith(expect.objectContaining({ replace: false }));
  await user.click(screen.getByRole("button", { name: "Ersätt" }));
  expect(write).toHaveBeenLastCalledWith(expect.objectContaining({ replace: true }));
});

test.each([
  [{ kind: "mixed" }, /^Inget skrevs\. Arbetsboken innehåller en fördelning/],
  [{ kind: "failed", reason: "protected", detail: "Anbudsval" }, /bladet Anbudsval är skyddat/],
  [{ kind: "failed", reason: "busy", detail: "upptagen" }, /Excel svarade: upptagen/],
] as const)("%j ends in words", async (outcome, said) => {
  await press({ write: jest.fn(async () => outcome) });
  expect(await screen.findByText(said)).toBeTruthy();
});
