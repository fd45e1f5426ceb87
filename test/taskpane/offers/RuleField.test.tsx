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

test("what is no number says so at its field and which figure holds meanwhile, also when it is left", async () => {
  const { user } = await openOffers({ rules });
  await user.clear(field("Takpris"));
  await user.type(field("Takpris"), "abc");
  await user.tab();
  expect(field("Takpris").value).toBe("abc");
  expect(field("Takpris").getAttribute("aria-invalid")).toBe("true");
  expect(saidOf("Takpris")).toBe("Det här går inte att läsa som ett tal. Tills vidare gäller 120.");
  await user.clear(field("Takpris"));
  await user.type(field("Takpris"), "130,5");
  expect(saidOf("Takpris")).toBe("");
  expect(field("Takpris").getAttribute("aria-invalid")).toBe("false");
  expect(screen.getByText("ändrad här; i tabellen 120")).toBeTruthy();
});

test("a half is taken where it makes sense and refused where only whole places are", async () => {
  const { user } = await openOffers({ rules });
  await user.type(field("Budget"), "12,5");
  expect(saidOf("Budget")).toBe("");
  await user.type(field("Behov"), ",5");
  expect(saidOf("Behov")).toBe("Skriv ett heltal. Tills vidare gäller 60.");
  await user.type(field("Behov"), "{Escape}");
  expect([field("Behov").value, saidOf("Behov")]).toEqual(["60", ""]);
  await user.clear(field("Behov"));
  await user.type(field("Behov"), "-4");
  expect(saidOf("Behov")).toBe("Skriv 0 eller ett större tal. Tills vidare gäller 60.");
});

test("the way back to the table takes what is wrong along", async () => {
  const { user } = await openOffers({ rules });
  await user.clear(field("Behov"));
  await user.type(field("Behov"), "70");
  await user.tab();
  await user.type(field("Behov"), "x");
  await user.tab();
  expect(saidOf("Behov")).toBe("Det här går inte att läsa som ett tal. Tills vidare gäller 70.");
  await user.click(screen.getByRole("button", { name: "Som i tabellen", hidden: true }));
  expect([field("Behov").value, saidOf("Behov")]).toEqual(["60", ""]);
});
