import { screen } from "@testing-library/react";
import { aPort, aTable, rowsWith } from "./aPort";
import { openPane } from "./openPane";

test("the state of the table stands above, of all municipalities of the country", async () => {
  await openPane();
  expect(screen.getByRole("banner").textContent).toContain("Kommuner: 4 av 290");
});

test("a table whose rows cannot be made out is named above, with its errors; it is not said to be absent", async () => {
  await openPane(undefined, aPort([aTable(rowsWith(2, 0, "0114"))]));
  const said = screen.getByRole("banner").textContent;
  expect(said).toContain("Tabellen Kommuner");
  expect(said).toContain("1 fel");
  expect(said).not.toContain("Ingen tabell");
});
