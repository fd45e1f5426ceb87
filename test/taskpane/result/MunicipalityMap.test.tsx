import { screen } from "@testing-library/react";
import { openPane } from "../openPane";

test("the arrows select, the selection is told, and Enter opens the explanation", async () => {
  const { user } = await openPane("Resultat");
  screen.getByRole("application").focus();
  await user.keyboard("{Home}{ArrowDown}");
  expect(screen.getByText(/^Skurup, Skåne län: \d+ platser/)).toBeTruthy();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { name: /^Varför \d+ platser i Skurup\?/ })).toBeTruthy();
});
