import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { aPort, aTable, rowsWith } from "./aPort";
import { openPane } from "./openPane";

const footer = (): HTMLElement => screen.getByRole("contentinfo");

test("a weight that is moved changes the figures at once", async () => {
  const { user } = await openPane("Nyckel");
  const before = footer().textContent;
  const weight = screen.getByRole("textbox", { name: "Vikt för Tidigare mottagande" });
  await user.clear(weight);
  await user.type(weight, "90");
  expect(footer().textContent).not.toBe(before);
  expect(footer()).toHaveProperty("textContent", expect.stringContaining("1\u00a0000"));
});

test("a scenario is duplicated, changed and left again with its own figures", async () => {
  const { user } = await openPane("Nyckel");
  await user.click(screen.getByRole("button", { name: "Scenario: Huvudscenario" }));
  await user.click(screen.getByRole("menuitem", { name: "Duplicera …" }));
  await user.click(await screen.findByRole("button", { name: "Spara" }));
  const total = screen.getByRole("textbox", { name: "Nya platser" });
  await user.clear(total);
  await user.type(total, "500");
  expect(within(footer()).getByText("500")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Scenario: Huvudscenario, kopia" }));
  await user.click(screen.getByRole("menuitemradio", { name: "Huvudscenario" }));
  expect(within(footer()).getByText("1 000")).toBeTruthy();
});

test("cells in the way are asked about, and replaced only when told so", async () => {
  const occupied = { kind: "occupied", sheet: "Resultat", cells: ["B7"] } as const;
  const writeAndHighlight = jest.fn(async () => occupied);
  const { user } = await openPane(undefined, aPort([aTable()], { writeAndHighlight }));
  await user.click(screen.getByRole("button", { name: "Skriv och markera" }));
  expect((await screen.findByRole("alertdialog")).textContent).toContain("B7");
  await user.click(screen.getByRole("button", { name: "Ersätt" }));
  await waitFor(() =>
    expect(writeAndHighlight).toHaveBeenLastCalledWith(expect.objectContaining({ replace: true })),
  );
});

test("a missing population stops the calculation, says so and leads to the cell, in bokmål too", async () => {
  const { user, port } = await openPane("Grunnlag", aPort([aTable(rowsWith(2, 3, ""))]), "nb");
  expect(footer().textContent).toContain("Beregningen har stoppet: 1 feil å rette.");
  await user.click(screen.getAllByRole("button", { name: "Gå til D6" }).at(-1)!);
  expect(port.goTo).toHaveBeenCalledWith("Underlag", "D6");
});

test.each([
  ["sv", "Underlag"],
  ["sv", "Nyckel"],
  ["nb", "Resultat"],
] as const)("axe finds nothing in %s on %s", async (language, tab) => {
  const { container } = await openPane(tab, aPort(), language);
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
});
