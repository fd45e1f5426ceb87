import { screen, within } from "@testing-library/react";
import { openPane } from "../openPane";

test("a municipality stands beside its county, those of its size and the country; one of its size is one press away", async () => {
  const { user } = await openPane("Resultat");
  await user.click(screen.getByRole("button", { name: "Skurup" }));
  const rows = within(await screen.findByRole("table")).getAllByRole("rowheader");
  expect(rows.map((each) => each.textContent)).toEqual([
    "Skurup",
    "Skåne län",
    "Närmast i folkmängd",
    "Riket",
  ]);
  await user.click(screen.getByRole("button", { name: /^Vallentuna \d+$/ }));
  expect(await screen.findByRole("heading", { name: /^Varför \d+ platser i Vallentuna\?/ })).toBeTruthy();
});
