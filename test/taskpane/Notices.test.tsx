import { screen } from "@testing-library/react";
import { aPort, aTable } from "./aPort";
import { openPane } from "./openPane";

test("formulas that show #NAME? are offered for repair when the pane opens, and one press mends them", async () => {
  let broken = 3;
  const repairFormulas = jest.fn(async () => {
    broken = 0;
    return 3;
  });
  const port = aPort([aTable()], { countBrokenFormulas: async () => broken, repairFormulas });
  const { user } = await openPane(undefined, port);
  expect(await screen.findByText(/visar #NAMN\?: 3/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Reparera" }));
  expect(await screen.findByText("Reparerat. Celler: 3.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Reparera" })).toBeNull();
});

test("what was said is hidden by one press, and what was done stays", async () => {
  const { user, port } = await openPane();
  await user.click(screen.getByRole("button", { name: "Skriv och markera" }));
  expect(await screen.findByText(/^Skrivet till Resultat/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Dölj" }));
  expect(screen.queryByText(/^Skrivet till Resultat/)).toBeNull();
  expect(port.undo).not.toHaveBeenCalled();
  expect(screen.getByRole("button", { name: "Ångra" }).getAttribute("aria-disabled")).not.toBe("true");
});

test("what is said stands below what is worked on, beside the acts: nothing above moves when it comes or goes", async () => {
  const { user } = await openPane("Nyckel");
  await user.click(screen.getByRole("button", { name: "Skriv och markera" }));
  const said = await screen.findByText(/^Skrivet till Resultat/);
  expect(screen.getByRole("main").contains(said)).toBe(false);
  const order = screen.getByRole("main").compareDocumentPosition(said);
  expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test("a deleted scenario is had back by one press, as it was", async () => {
  const { user } = await openPane("Nyckel");
  const total = (): HTMLInputElement => screen.getByRole("textbox", { name: "Nya platser" });
  await user.click(screen.getByRole("button", { name: "Scenario: Huvudscenario" }));
  await user.click(screen.getByRole("menuitem", { name: "Duplicera …" }));
  await user.click(await screen.findByRole("button", { name: "Spara" }));
  await user.clear(total());
  await user.type(total(), "123");
  await user.click(screen.getByRole("button", { name: "Scenario: Huvudscenario, kopia" }));
  await user.click(screen.getByRole("menuitem", { name: "Ta bort" }));
  expect(screen.getByText(/^Scenariot Huvudscenario, kopia är borttaget/)).toBeTruthy();
  expect(total().value).not.toBe("123");
  await user.click(screen.getByRole("button", { name: "Hämta tillbaka" }));
  expect(screen.getByRole("button", { name: "Scenario: Huvudscenario, kopia" })).toBeTruthy();
  expect(total().value).toBe("123");
  expect(screen.queryByRole("button", { name: "Hämta tillbaka" })).toBeNull();
});
