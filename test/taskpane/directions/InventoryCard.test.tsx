import { fireEvent, screen } from "@testing-library/react";
import { aPort, aTable } from "../aPort";
import { openPane } from "../openPane";
import { anInventoryTable } from "./anInventoryTable";

test("the chosen inventory says what can be counted on and what cannot", async () => {
  const { user } = await openPane("Resultat", aPort([aTable(), anInventoryTable()]));
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Tabell med inventerade platser" }),
    "t2",
  );
  // 10 + 4 + 60 claimed; 5 + 4 usable
  expect(screen.getByText("74 uppgivna platser, 9 användbara.")).toBeTruthy();
  expect(screen.getByText("60 räknas inte: användbar andel saknas.")).toBeTruthy();
  expect(screen.getByText(/^Användbar andel saknas på rad 4 \(Storuman, 2421\)/)).toBeTruthy();

  fireEvent.change(screen.getByLabelText("Tillgängliga senast"), { target: { value: "2022-06-01" } });
  expect(screen.getByText("14 räknas inte: datum saknas.")).toBeTruthy();
});

test("another column can be chosen", async () => {
  const { user } = await openPane("Resultat", aPort([aTable(), anInventoryTable()]));
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Tabell med inventerade platser" }),
    "t2",
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "Kolumn med platser" }), "Kommun");
  expect(screen.getByText("Inventeringen kan inte läsas än.")).toBeTruthy();
});

test("without such a table nothing is said of inventories", async () => {
  await openPane("Resultat");
  await screen.findByRole("region", { name: /län för län/ });
  expect(screen.queryByRole("heading", { name: "Inventering" })).toBeNull();
});
