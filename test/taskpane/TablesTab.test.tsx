import { screen } from "@testing-library/react";
import { aPort } from "./aPort";
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
