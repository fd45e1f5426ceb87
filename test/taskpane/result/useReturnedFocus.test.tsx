import { screen } from "@testing-library/react";
import { openPane } from "../openPane";

test("from an explanation the keyboard goes back to the municipality's row in the list", async () => {
  const { user } = await openPane("Resultat");
  await user.click((await screen.findAllByRole("rowheader"))[2]!.querySelector("button")!);
  const name = (await screen.findByRole("heading", { name: /^Varför/ })).textContent;
  await user.click(screen.getByRole("button", { name: "Resultat" }));
  const { activeElement } = document;
  expect(activeElement?.closest("tr")).not.toBeNull();
  expect(name).toContain(activeElement!.textContent);
});

test("from an explanation that was opened on the map the keyboard goes back to the map", async () => {
  const { user } = await openPane("Resultat");
  const map = await screen.findByRole("application");
  map.focus();
  await user.keyboard("{ArrowDown}{Enter}");
  await screen.findByRole("heading", { name: /^Varför/ });
  await user.click(screen.getByRole("button", { name: "Resultat" }));
  expect(document.activeElement).toBe(screen.getByRole("application"));
});

test("who leaves an explanation for another place keeps the keyboard there", async () => {
  const { user } = await openPane("Resultat");
  await user.click((await screen.findAllByRole("rowheader"))[1]!.querySelector("button")!);
  await screen.findByRole("heading", { name: /^Varför/ });
  await user.click(screen.getByRole("tab", { name: "Resultat" }));
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Resultat" }));
});
