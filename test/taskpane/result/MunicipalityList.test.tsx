import { screen, within } from "@testing-library/react";
import { openPane } from "../openPane";

const names = (): (string | null)[] =>
  within(screen.getByRole("table"))
    .getAllByRole("rowheader")
    .map((each) => each.textContent);

test("most places stand first; county and search narrow the list", async () => {
  const { user } = await openPane("Resultat");
  expect(names()[3]).toBe("Storuman");
  await user.selectOptions(screen.getByRole("combobox", { name: "Län" }), "Skåne län");
  expect(names()).toEqual(["Skurup"]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Län" }), "Alla län");
  await user.type(screen.getByRole("searchbox", { name: "Sök kommun" }), "valle");
  expect(names()).toEqual(["Vallentuna"]);
});
