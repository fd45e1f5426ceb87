import { screen, within } from "@testing-library/react";
import { aPort, aTable } from "./aPort";
import { openPane } from "./openPane";

test("the chosen tab names its panel", async () => {
  await openPane("Nyckel");
  expect(screen.getByRole("tabpanel", { name: "Nyckel" }).textContent).toContain("Fördelningsmodell");
});

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

test("the result that was looked at is as it was left when the key has been changed, and shows the new figures", async () => {
  const { user } = await openPane("Resultat");
  await user.type(screen.getByRole("searchbox", { name: "Sök kommun" }), "valle");
  const row = (): string | null => within(screen.getByRole("table")).getAllByRole("row")[1]!.textContent;
  const before = row();
  await user.click(screen.getByRole("tab", { name: "Nyckel" }));
  expect(screen.queryByRole("table")).toBeNull();
  const total = await screen.findByRole("textbox", { name: "Nya platser" });
  await user.clear(total);
  await user.type(total, "777");
  await user.click(screen.getByRole("tab", { name: "Resultat" }));
  expect(screen.getByRole("searchbox", { name: "Sök kommun" })).toHaveProperty("value", "valle");
  expect(row()).toContain("Vallentuna");
  expect(row()).not.toBe(before);
});
