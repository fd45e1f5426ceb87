import { screen, within } from "@testing-library/react";
import { openPane } from "./openPane";

test("the chosen tab names its panel", async () => {
  await openPane("Nyckel");
  expect(screen.getByRole("tabpanel", { name: "Nyckel" }).textContent).toContain("Fördelningsmodell");
});

test("the result that was looked at is as it was left when the key has been changed, and shows the new figures", async () => {
  const { user } = await openPane("Resultat");
  await user.type(screen.getByRole("searchbox", { name: "Sök kommun" }), "valle");
  const row = (): string | null => within(screen.getByRole("table")).getAllByRole("row")[1]!.textContent;
  const before = row();
  await user.click(screen.getByRole("tab", { name: "Nyckel" }));
  expect(screen.queryByRole("table")).toBeNull();
  const total = await screen.findByRole("textbox", { name: "Nya platser" });
  await user.clear(total);
  await user.type(total, "777");
  await user.click(screen.getByRole("tab", { name: "Resultat" }));
  expect(screen.getByRole("searchbox", { name: "Sök kommun" })).toHaveProperty("value", "valle");
  expect(row()).toContain("Vallentuna");
  expect(row()).not.toBe(before);
});
