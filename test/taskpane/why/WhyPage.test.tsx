import { screen } from "@testing-library/react";
import { openPane } from "../openPane";

test("a row opens the steps, which lead to the row's cell and back", async () => {
  const { user, port } = await openPane("Resultat");
  await user.click(screen.getByRole("button", { name: "Skurup" }));
  expect(await screen.findByRole("heading", { name: /^Varför \d+ platser i Skurup\?/ })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Gå till Skurup i tabellen (D7)" }));
  expect(port.goTo).toHaveBeenCalledWith("Underlag", "D7");
  await user.click(screen.getByRole("button", { name: "Resultat" }));
  expect(screen.getByRole("table")).toBeTruthy();
});
