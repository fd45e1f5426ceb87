import { screen, waitFor } from "@testing-library/react";
import { registeredMunicipalities } from "../../../src/municipalities";
import { aPort, aTable } from "../aPort";
import { openPane } from "../openPane";

const COUNT = 47; // more than are drawn at once, and not a whole number of blocks
const municipalities = registeredMunicipalities("SE").slice(0, COUNT);

const names = (): (string | null | undefined)[] =>
  screen.getAllByRole("rowheader").map((row) => row.querySelector("button")?.textContent);

test("a long list holds every municipality once, by rank, and a search leaves no row of before", async () => {
  // The further down in the register, the larger: the order of the list is the register's from its end.
  const rows = municipalities.map(({ code, name }, place) => [code, name, 10_000 * (place + 1)]);
  const port = aPort([aTable([["Kod", "Kommun", "Folkmängd"], ...rows])]);
  const { user } = await openPane("Nyckel", port);
  const total = await screen.findByRole("textbox", { name: "Nya platser" });
  await user.clear(total);
  await user.type(total, "112800"); // 100 for each step of 1 + 2 + … + 47: none equal
  await user.click(screen.getByRole("tab", { name: "Resultat" }));
  await user.click(await screen.findByRole("button", { name: `Visa alla ${String(COUNT)}` }));
  const expected = municipalities.map(({ name }) => name).reverse();
  await waitFor(() => expect(names()).toEqual(expected));
  screen.getByRole("button", { name: expected[0]! }).focus();
  await user.keyboard("{End}");
  expect(document.activeElement?.textContent).toBe(expected[COUNT - 1]);
  await user.type(screen.getByRole("searchbox"), expected[COUNT - 1]!);
  expect(names()).toEqual([expected[COUNT - 1]]);
});
