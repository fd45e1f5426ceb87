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

test("a cap and a source can be given, and the cap taken away again", async () => {
  const { user } = await openPane("Nyckel");
  const [cap] = screen.getAllByRole("textbox", { name: /^Tak/, hidden: true });
  const [source] = screen.getAllByRole("textbox", { name: "Källa", hidden: true });
  const before = screen.getByRole("contentinfo").textContent;
  await user.type(cap!, "0,3");
  expect(screen.getByRole("contentinfo").textContent).not.toBe(before);
  await user.clear(cap!);
  expect(screen.getByRole("contentinfo").textContent).toBe(before);
  await user.clear(source!);
  await user.type(source!, "Eget beslut");
  expect(source).toHaveProperty("value", "Eget beslut");
});
