import { screen } from "@testing-library/react";
import { defaultScenario } from "../../../src/scenario";
import { populationKey } from "../../../src/distribution-key";
import { aPort, aTable } from "../aPort";
import { openPane } from "../openPane";

test("under settlement the place says where directions are; one press switches the purpose, the next switches back, and the focus follows", async () => {
  const scenario = { ...defaultScenario(120), purpose: "settlement" as const };
  const stored = {
    scenarios: [{ name: "Bosättning", definition: populationKey, scenario }],
    active: "Bosättning",
  };
  const port = aPort([aTable()], { readScenarios: async () => stored });
  const { user } = await openPane("Resultat", port);
  expect(
    await screen.findByText(
      "Länens behov av upphandling och förslag till anbudsområden visas när ändamålet är anskaffning av platser; nu är det bosättning av personer.",
    ),
  ).toBeTruthy();
  expect(screen.queryByText(/^Störst behov först/)).toBeNull();

  await user.click(screen.getByRole("button", { name: "Byt till anskaffning av platser" }));
  expect(await screen.findByText(/^Störst behov först/)).toBeTruthy();
  expect(
    screen.getByText("Ändamålet är nu anskaffning av platser. Antalet att fördela är oförändrat: 120."),
  ).toBeTruthy();
  const back = screen.getByRole("button", { name: "Tillbaka till bosättning av personer" });
  expect(document.activeElement).toBe(back);

  await user.click(back);
  const again = await screen.findByRole("button", { name: "Byt till anskaffning av platser" });
  expect(document.activeElement).toBe(again);
  expect(screen.queryByText(/^Störst behov först/)).toBeNull();
});

test("where acquisition is the purpose from the beginning nothing is said of purposes", async () => {
  await openPane("Resultat");
  expect(await screen.findByText(/^Störst behov först/)).toBeTruthy();
  expect(screen.queryByText(/Ändamålet är nu/)).toBeNull();
});
