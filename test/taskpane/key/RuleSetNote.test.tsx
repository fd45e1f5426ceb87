import { screen } from "@testing-library/react";
import { openPane } from "../openPane";

const ruleSet = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Fördelningsmodell" });

test("source, date and the columns that are missing stand with the rule set", async () => {
  const { user } = await openPane("Nyckel");
  await user.selectOptions(ruleSet(), "Som länstalen 2015");
  expect(screen.getByText("Källa: Länstal 2015 (2015).")).toBeTruthy();
  const gap =
    "Saknas i tabellen: inskrivna hos migrationsverket (vikt 20), demografi (vikt 10), bostadsmarknad (vikt 5).";
  expect(screen.getByText(gap)).toBeTruthy();
  expect(screen.getByText("Utan dem är det inte den publicerade modellen.")).toBeTruthy();
});

test("the keys of 2022–2024 come without weights, and it is said; a weight set by hand keeps the rule set", async () => {
  const { user } = await openPane("Nyckel");
  await user.selectOptions(ruleSet(), "Grunderna för nycklarna 2022–2024");
  expect(screen.getByText(/^Vikterna har aldrig publicerats/)).toBeTruthy();
  expect(screen.getByText("Beräkningen har stannat: 1 fel att rätta.")).toBeTruthy();
  const weight = screen.getByRole("textbox", { name: "Vikt för Folkmängd" });
  await user.clear(weight);
  await user.type(weight, "60{Enter}");
  expect(screen.queryByText(/har stannat/)).toBeNull();
  expect(ruleSet().value).toBe("protection2022");
});

test("published weights are told apart from what the law states, and unpublished ones are not said to be published", async () => {
  const { user } = await openPane("Nyckel");
  const said =
    "Vikterna är de som publicerats för talen; lag och förordning anger kriterierna men inga vikter.";
  await user.selectOptions(ruleSet(), "Som länstalen 2019");
  expect(screen.getByText(said)).toBeTruthy();
  await user.selectOptions(ruleSet(), "Grunderna för nycklarna 2022–2024");
  expect(screen.queryByText(said)).toBeNull();
});
