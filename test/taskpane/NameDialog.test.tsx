import { screen } from "@testing-library/react";
import { openPane } from "./openPane";

test("a name that another scenario has is not accepted", async () => {
  const { user } = await openPane();
  await user.click(screen.getByRole("button", { name: "Scenario: Huvudscenario" }));
  await user.click(screen.getByRole("menuitem", { name: "Nytt …" }));
  const name = await screen.findByRole("textbox", { name: "Scenariots namn" });
  await user.clear(name);
  await user.type(name, "Huvudscenario");
  expect(screen.getByText(/Ett annat scenario heter så/)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Spara" }).disabled).toBe(true);
});
