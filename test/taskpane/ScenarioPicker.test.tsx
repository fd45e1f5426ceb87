import { screen } from "@testing-library/react";
import { openPane } from "./openPane";

test("the scenario in view is renamed", async () => {
  const { user } = await openPane();
  await user.click(screen.getByRole("button", { name: "Scenario: Huvudscenario" }));
  await user.click(screen.getByRole("menuitem", { name: "Byt namn …" }));
  await user.type(await screen.findByRole("textbox", { name: "Scenariots namn" }), " 2");
  await user.click(await screen.findByRole("button", { name: "Spara" }));
  expect(await screen.findByRole("button", { name: "Scenario: Huvudscenario 2" })).toBeTruthy();
});
