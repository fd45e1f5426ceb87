import { screen } from "@testing-library/react";
import { openPane } from "./openPane";

test("values are written where values are asked for", async () => {
  const { user, port } = await openPane();
  await user.click(screen.getByRole("button", { name: "Fler sätt att skriva" }));
  await user.click(screen.getByRole("menuitem", { name: "Skriv värden och markera" }));
  expect(port.writeAndHighlight).toHaveBeenCalledWith(expect.objectContaining({ as: "values" }));
});

test("the footer says how many places and municipalities it comes to", async () => {
  await openPane();
  expect(screen.getByRole("contentinfo").textContent).toMatch(/1\s000platser4kommuner/);
});
