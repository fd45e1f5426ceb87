import { screen, waitFor, within } from "@testing-library/react";
import { registeredMunicipalities } from "../../../src/municipalities";
import { aPort, aTable } from "../aPort";
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

test("the first twenty are seen, with the one that is asked about among them, and the rest at one press", async () => {
  const municipalities = registeredMunicipalities("SE").slice(0, 60);
  const rows = municipalities.map(({ code, name }, place) => [code, name, 10_000 * (60 - place)]);
  const { user } = await openPane("Resultat", aPort([aTable([["Kod", "Kommun", "Folkmängd"], ...rows])]));
  await screen.findByRole("table");
  expect(names()).toEqual(municipalities.slice(0, 20).map(({ name }) => name));
  await user.type(screen.getByRole("searchbox"), municipalities[40]!.name);
  await user.click(screen.getByRole("button", { name: municipalities[40]!.name }));
  await user.click(await screen.findByRole("button", { name: "Resultat" }));
  await user.clear(screen.getByRole("searchbox"));
  await waitFor(() => expect(names()).toEqual(municipalities.slice(0, 41).map(({ name }) => name)));
  await user.click(screen.getByRole("button", { name: "Visa alla 60" }));
  await waitFor(() => expect(names()).toHaveLength(60));
  expect(screen.queryByRole("button", { name: /^Visa alla \d+$/ })).toBeNull();
});
