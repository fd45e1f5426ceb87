import { screen, waitFor } from "@testing-library/react";
import { openPane } from "../openPane";

test("every criterion has a curve that says in words what it shows", async () => {
  const { user } = await openPane("Resultat");
  await user.click(screen.getByRole("button", { name: "Skurup" }));
  const curve = await screen.findByRole("img", {
    name: /^Arbetsmarknad: antalet i Skurup efter vikt\. vikt 0: \d+; .*vikt 43: \d+; .*vikt 86: \d+$/,
  });
  expect(curve).toBeTruthy();
});

test("a single criterion has no curve: its weight changes nothing, and that is said", async () => {
  const { user } = await openPane("Nyckel");
  await user.selectOptions(screen.getByRole("combobox", { name: "Fördelningsmodell" }), "Endast folkmängd");
  await user.click(screen.getByRole("tab", { name: "Resultat" }));
  await user.click(await screen.findByRole("button", { name: "Skurup" }));
  expect(await screen.findByText("Med ett enda kriterium ändrar vikten ingenting.")).toBeTruthy();
});

test("a curve says what it is at now, and what it would be at either end", async () => {
  const { user } = await openPane("Resultat");
  await user.click(screen.getByRole("button", { name: "Skurup" }));
  await waitFor(() => expect(screen.getAllByText(/^\d+ nu$/)).toHaveLength(3));
  const now = screen.getAllByText(/^\d+ nu$/);
  expect(new Set(now.map((each) => each.textContent)).size).toBe(1);
  expect(screen.getAllByText(/^vikt 0: \d+$/)).toHaveLength(3);
  expect(screen.getByText(/^vikt 86: \d+$/)).toBeTruthy();
});
