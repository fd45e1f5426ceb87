import { screen } from "@testing-library/react";
import { aPort, aTable } from "./aPort";
import { openPane } from "./openPane";

test("the columns are named by what they are taken for", async () => {
  await openPane("Underlag");
  expect(screen.getByText("Blad Underlag, A4:G8 · 4 rader")).toBeTruthy();
  expect(await screen.findByText("Folkmängd 2022")).toBeTruthy();
});

test("without a table the pane says what is needed", async () => {
  await openPane("Underlag", aPort([]));
  expect(screen.getByRole("heading", { name: "Ingen tabell med kommuner hittades" })).toBeTruthy();
});

test("a list of sources is not offered as a table to distribute over", async () => {
  const origin = { sheet: "Källor", row: 9, column: 0 };
  const sources = [
    ["Kommun", "Kolumn", "Källa"],
    ["Folkmängd", "D", "SCB"],
    ["Mottagna", "F", "Migrationsverket"],
  ];
  const list = { id: "k", sheet: "Källor", address: "A10:C12", origin, values: sources };
  await openPane("Underlag", aPort([aTable(), list]));
  expect(screen.queryByRole("combobox", { name: "Använd tabellen" })).toBeNull();
});

test("another table of municipalities is offered", async () => {
  const other = { ...aTable(), id: "t2", tableName: "Februari" };
  const { user } = await openPane("Underlag", aPort([aTable(), other]));
  await user.selectOptions(screen.getByRole("combobox", { name: "Använd tabellen" }), "t2");
  expect(await screen.findByRole("heading", { name: "Tabellen Februari" })).toBeTruthy();
});
