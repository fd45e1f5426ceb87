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
