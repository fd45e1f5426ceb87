import { screen } from "@testing-library/react";
import { openPane } from "../openPane";

test("population alone is one criterion; a further one makes the key an own one", async () => {
  const { user } = await openPane("Nyckel");
  const ruleSet = screen.getByRole<HTMLSelectElement>("combobox", { name: "Fördelningsmodell" });
  await user.selectOptions(ruleSet, "Endast folkmängd");
  expect(screen.getAllByRole("slider")).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Lägg till kriterium" }));
  expect(screen.getAllByRole("slider")).toHaveLength(2);
  expect(ruleSet.value).toBe("own");
});

test("an added criterion stands open with the keyboard at its column, and a removed one hands the keyboard on", async () => {
  const { user } = await openPane("Nyckel");
  const adding = screen.getByRole("button", { name: "Lägg till kriterium" });
  await user.click(adding);
  const columns = screen.getAllByRole("combobox", { name: "Kolumn" });
  expect(document.activeElement).toBe(columns.at(-1));
  await user.click(screen.getAllByRole("button", { name: /^Ta bort/ }).at(-1)!);
  expect(document.activeElement).toBe(adding);
});
