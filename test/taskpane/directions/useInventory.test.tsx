import { screen } from "@testing-library/react";
import { aPort, aTable } from "../aPort";
import { openPane } from "../openPane";
import { anInventoryTable } from "./anInventoryTable";

test("an inventory is offered and not used before it is chosen", async () => {
  await openPane("Resultat", aPort([aTable(), anInventoryTable()]));
  expect(await screen.findByRole("combobox", { name: "Tabell med inventerade platser" })).toHaveProperty(
    "value",
    "",
  );
  expect(screen.queryByText(/uppgivna platser/)).toBeNull();
});

test("the choice is still there after a look at another tab", async () => {
  const { user } = await openPane("Resultat", aPort([aTable(), anInventoryTable()]));
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Tabell med inventerade platser" }),
    "t2",
  );
  await user.click(screen.getByRole("tab", { name: "Nyckel" }));
  await user.click(screen.getByRole("tab", { name: "Resultat" }));
  expect(await screen.findByText(/^74 uppgivna platser/)).toBeTruthy();
});
