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
  const inputs = screen.getByRole("table", { name: "Val och nyckel" });
  expect(within(inputs).getByText("140")).toBeTruthy();
  expect(screen.getByText("Kommuner med andra platser: 4")).toBeTruthy();
  // 40 more to distribute, by population alone: all of the change is the total's.
  const list = screen.getByRole("list", { name: "Platser per kommun" });
  const parts = within(list).getAllByText(/^att fördela \+\d+$/);
  expect(parts.reduce((sum, { textContent }) => sum + Number(/\d+/.exec(textContent ?? "")?.[0]), 0)).toBe(
    40,
  );
  await user.selectOptions(choice, "Likadant");
  expect(screen.getByText(/^Inget skiljer sig/)).toBeTruthy();
});
