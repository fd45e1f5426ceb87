import { screen } from "@testing-library/react";
import { aPort, aTable, rowsWith } from "./aPort";
import { openPane } from "./openPane";

test("values are written where values are asked for", async () => {
  const { user, port } = await openPane();
  await user.click(screen.getByRole("button", { name: "Fler sätt att skriva" }));
  await user.click(screen.getByRole("menuitem", { name: "Skriv som värden och markera" }));
  expect(port.writeAndHighlight).toHaveBeenCalledWith(expect.objectContaining({ as: "values" }));
});

test("the footer says how many places and municipalities it comes to", async () => {
  await openPane();
  expect(screen.getByRole("contentinfo").textContent).toMatch(/1\s000platser4kommuner/);
});

test("where errors stop the calculation the footer says so, and how many", async () => {
  await openPane(undefined, aPort([aTable(rowsWith(1, 3, ""))]));
  expect(screen.getByRole("contentinfo").textContent).toContain("Beräkningen har stannat: 1 fel att rätta.");
});
