import { screen } from "@testing-library/react";
import { aPort } from "../aPort";
import { openPane } from "../openPane";
import { openShare } from "./openShare";

test("three parts, one at a time, in the language of the pane", async () => {
  const { user } = await openShare("Skicka");
  expect(screen.getByRole("heading", { name: "Kopior till andra" })).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "Ta emot" }));
  expect(screen.queryByRole("heading", { name: "Kopior till andra" })).toBeNull();
  expect(screen.getByRole("button", { name: "Välj filer …" })).toBeTruthy();
});

test("without a result there is nothing to share, and that is said", async () => {
  const { user } = await openPane(undefined, aPort([]));
  await user.click(screen.getByRole("tab", { name: "Dela" }));
  expect(await screen.findByText(/^Det finns inget resultat att dela än/)).toBeTruthy();
});
