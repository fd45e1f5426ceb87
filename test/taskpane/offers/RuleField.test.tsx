import { screen } from "@testing-library/react";
import { aRulesTable } from "./anOffersBook";
import { aWorker } from "./aWorker";
import { openOffers } from "./openOffers";

jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({ startCurveWorker: () => aWorker() }));

const rules = [
  aRulesTable([
    ["Behov", 60],
    ["Takpris", 120],
    ["Budget", ""],
  ]),
];
const field = (name: string): HTMLInputElement => screen.getByLabelText(new RegExp(`^${name}`));
/** What is said beside the field, by the way that a screen reader takes. */
const saidOf = (name: string): string =>
  (field(name).getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .join("");

test("what is no number says so at its field, keeps the last figure in use and says that it does, also when it is left", async () => {
  const { user } = await openOffers({ rules });
  await user.clear(field("Takpris"));
  await user.type(field("Takpris"), "abc");
  await user.tab();
  expect(field("Takpris").value).toBe("abc");
  expect(field("Takpris").getAttribute("aria-invalid")).toBe("true");
  expect(saidOf("Takpris")).toBe("”abc” är inte ett tal. Regeln är fortfarande inte angiven.");
  await user.clear(field("Takpris"));
  await user.type(field("Takpris"), "130,5x");
  expect(saidOf("Takpris")).toBe("”130,5x” är inte ett tal. 130,50 används fortfarande.");
  expect(screen.getByText("ändrad här; i tabellen 120")).toBeTruthy();
  await user.type(field("Takpris"), "{Backspace}");
  expect(saidOf("Takpris")).toBe("");
  expect(field("Takpris").getAttribute("aria-invalid")).toBe("false");
});

test("a half is taken where it makes sense and refused where only whole places are", async () => {
  const { user } = await openOffers({ rules });
  await user.type(field("Budget"), "12,5");
  expect(saidOf("Budget")).toBe("");
  await user.type(field("Behov"), ",5");
  expect(saidOf("Behov")).toBe("60,5 är inte ett heltal. 60 används fortfarande.");
  await user.type(field("Behov"), "{Escape}");
  expect([field("Behov").value, saidOf("Behov")]).toEqual(["60", ""]);
  await user.clear(field("Behov"));
  await user.type(field("Behov"), "-4");
  expect(saidOf("Behov")).toMatch(/^-4 är mindre än 0\./);
});

test("the way back to the table takes what is wrong along", async () => {
  const { user } = await openOffers({ rules });
  await user.clear(field("Behov"));
  await user.type(field("Behov"), "70x");
  expect(saidOf("Behov")).toBe("”70x” är inte ett tal. 70 används fortfarande.");
  await user.click(screen.getByRole("button", { name: "Som i tabellen", hidden: true }));
  expect([field("Behov").value, saidOf("Behov")]).toEqual(["60", ""]);
});
