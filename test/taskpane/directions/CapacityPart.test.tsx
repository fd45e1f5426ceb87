import { screen, within } from "@testing-library/react";
import { aPort } from "../aPort";
import { openPane } from "../openPane";
import { withCapacity } from "./anInventory";
import { anInventoryTable } from "./anInventoryTable";

async function chosen(port: ReturnType<typeof aPort>) {
  const opened = await openPane("Resultat", port);
  await opened.user.selectOptions(
    await screen.findByRole("combobox", { name: "Tabell med inventerade platser" }),
    "t2",
  );
  return { ...opened, part: within(screen.getByRole("region", { name: "Inventeringen som kapacitet" })) };
}

test("as long as a usable share is missing nothing can be written; a share given here is enough, and none is set for her", async () => {
  const { user, part } = await chosen(aPort([withCapacity(), anInventoryTable()]));
  expect(part.getByText(/^60 platser saknar användbar andel/)).toBeTruthy();
  expect(part.queryByRole("button")).toBeNull();
  const share = part.getByRole("textbox", { name: /^Användbar andel i procent/ });
  expect(share).toHaveProperty("value", "");
  await user.type(share, "25");
  // 5 + 4 + 15
  expect(
    part.getByText(/^24 användbara platser i 3 kommuner skrivs i en ny kolumn, Kapacitet,/),
  ).toBeTruthy();
  expect(part.getByRole("button", { name: "Skriv som kapacitet och begränsa nya platser" })).toBeTruthy();
  await user.clear(share);
  expect(part.queryByRole("button")).toBeNull();
});

test("what becomes of municipalities that were not inventoried is said before anything is written", async () => {
  const { user, part } = await chosen(aPort([withCapacity(["", 12, "", ""]), anInventoryTable()]));
  await user.type(part.getByRole("textbox", { name: /^Användbar andel/ }), "50");
  expect(
    part.getByText(/^Kommuner i tabellen som inte finns i inventeringen: 1\..*1 av dem har redan/),
  ).toBeTruthy();
  await user.click(part.getByRole("checkbox"));
  expect(part.getByRole("button", { name: "Skriv som kapacitet" })).toBeTruthy();
});
