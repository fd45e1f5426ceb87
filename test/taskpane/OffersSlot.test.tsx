import { screen } from "@testing-library/react";
import { anOffersTable } from "./offers/anOffersBook";
import { aPort, aTable } from "./aPort";
import { openPane } from "./openPane";

jest.setTimeout(60_000);

test("a workbook without offers has no place for them", async () => {
  await openPane();
  expect(screen.queryByRole("tab", { name: "Anbud" })).toBeNull();
});

test("the place keeps its work while another is shown", async () => {
  const { user } = await openPane("Anbud", aPort([aTable(), anOffersTable()]));
  const field = await screen.findByRole("textbox", { name: "Inklistrad tabell" });
  await user.type(field, "Kod");
  await user.click(screen.getByRole("tab", { name: "Underlag" }));
  expect(screen.queryByRole("textbox", { name: "Inklistrad tabell" })).toBeNull();
  await user.click(screen.getByRole("tab", { name: "Anbud" }));
  expect(screen.getByRole("textbox", { name: "Inklistrad tabell" })).toHaveProperty("value", "Kod");
});
