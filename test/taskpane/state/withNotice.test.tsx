import { screen, waitFor } from "@testing-library/react";
import { aPort } from "../aPort";
import { openPane } from "../openPane";

const written = /Kommunerna är markerade/;
const stale = /läget före den senaste ändringen/;

async function afterWrite(port = aPort()) {
  const pane = await openPane("Nyckel", port);
  await pane.user.click(screen.getByRole("button", { name: "Skriv och markera" }));
  await screen.findByText(written);
  return pane;
}

test("figures that move on after a write are said to have left the sheet behind", async () => {
  const { user } = await afterWrite();
  await user.type(screen.getByRole("textbox", { name: "Nya platser" }), "0");
  expect(screen.queryByText(written)).toBeNull();
  expect(screen.getByText(stale)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Skriv och markera" }));
  expect(await screen.findByText(written)).toBeTruthy();
});

test("figures that return to what was written are no longer behind", async () => {
  const { user } = await afterWrite();
  await user.type(screen.getByRole("textbox", { name: "Nya platser" }), "0{Backspace}");
  expect(screen.queryByText(stale)).toBeNull();
});

test("after undo nothing stands in the sheet that could be behind", async () => {
  const { user } = await afterWrite();
  await user.click(screen.getByRole("button", { name: "Ångra" }));
  await waitFor(() => expect(screen.queryByText(written)).toBeNull());
  await user.type(screen.getByRole("textbox", { name: "Nya platser" }), "0");
  expect(screen.queryByText(stale)).toBeNull();
});
