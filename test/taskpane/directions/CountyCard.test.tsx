import { screen, within } from "@testing-library/react";
import { aPort, aTable } from "../aPort";
import { openPane } from "../openPane";
import { anInventoryTable } from "./anInventoryTable";

test("a municipality's name leads to its explanation", async () => {
  const { user } = await openPane("Resultat");
  const section = await screen.findByRole("region", { name: "Hit bör upphandlingen riktas, län för län" });
  await user.click(within(section).getByText("Skåne län"));
  await user.click(within(section).getByRole("button", { name: "Skurup" }));
  expect(await screen.findByRole("heading", { name: /Skurup/ })).toBeTruthy();
});

test("with an inventory the tools are named, known places first", async () => {
  const { user } = await openPane("Resultat", aPort([aTable(), anInventoryTable()]));
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Tabell med inventerade platser" }),
    "t2",
  );
  expect(screen.getByText("5 genom kommunalt boende: kommunen har användbara platser")).toBeTruthy();
  expect(screen.getByText("4 genom hyresavtal: användbara platser kan hyras")).toBeTruthy();
});
