import { screen, within } from "@testing-library/react";
import { defaultScenario } from "../../../src/scenario";
import type { StoredScenarios } from "../../../src/workbook";
import { aPort } from "../aPort";
import { openShare } from "./openShare";

const definition = {
  criteria: [{ name: "Folkmängd", column: "population", transform: "share", weight: 1 }],
} as const;
const scenario = { ...defaultScenario(100), language: "sv" } as const;
const stored: StoredScenarios = {
  version: 1,
  active: "Grund",
  scenarios: [
    { name: "Grund", definition, scenario },
    { name: "Fler", definition, scenario: { ...scenario, total: 140 } },
    { name: "Likadant", definition, scenario },
  ],
};

test("two scenarios are held beside each other: choices and places; equal ones are said to be so", async () => {
  const { user } = await openShare("Kontrollera", aPort(undefined, { readScenarios: async () => stored }));
  const choice = screen.getByRole("combobox", { name: "Jämför Grund med" });
  await user.selectOptions(choice, "Fler");
  const inputs = screen.getByRole("table", { name: "Val" });
  expect(within(inputs).getByText("140")).toBeTruthy();
  expect(screen.getByText("Kommuner med ett annat antal: 4. Platser som flyttas: 20.")).toBeTruthy();
  await user.selectOptions(choice, "Likadant");
  expect(screen.getByText(/^Inget skiljer/)).toBeTruthy();
});
