import { screen } from "@testing-library/react";
import { openPane } from "../openPane";

test("each criterion says how much of the key it is", async () => {
  await openPane("Nyckel");
  expect(screen.getByText(/43\s%\sav nyckeln/)).toBeTruthy();
});

test("a criterion is removed", async () => {
  const { user } = await openPane("Nyckel");
  await user.click(screen.getByRole("button", { name: "Ta bort Arbetsmarknad", hidden: true }));
  expect(screen.queryByRole("slider", { name: "Vikt för Arbetsmarknad, reglage" })).toBeNull();
});
