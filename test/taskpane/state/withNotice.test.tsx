import { screen, waitFor } from "@testing-library/react";
import type { WorkbookPort, WriteOutcome, WrittenResult } from "../../../src/workbook";
import { aPort, aTable } from "../aPort";
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

/** A port that remembers its writes, as Excel does: it says which result stands. */
function aRememberingPort(own: Partial<WorkbookPort> = {}): WorkbookPort {
  const writes: WrittenResult[] = [];
  return aPort(undefined, {
    writeAndHighlight: async ({ as, named, table }) => {
      writes.push({ as, named, table });
      return { kind: "written", sheet: "Fördelning", address: "A4:N8" };
    },
    undo: async () => {
      writes.pop();
      return { undone: true, left: [] };
    },
    standing: () => writes.at(-1),
    ...own,
  });
}

const total = () => screen.getByRole("textbox", { name: "Nya platser" });
const write = () => screen.getByRole("button", { name: "Skriv och markera" });
const undo = () => screen.getByRole("button", { name: "Ångra" });

test("what is changed while it writes is not said to be written", async () => {
  let end = (_outcome: WriteOutcome): void => undefined;
  const writeAndHighlight = () => new Promise<WriteOutcome>((resolve) => (end = resolve));
  const { user } = await openPane("Nyckel", aPort(undefined, { writeAndHighlight }));
  await user.click(write());
  await user.type(total(), "0");
  end({ kind: "written", sheet: "Fördelning", address: "A4:N8" });
  expect(await screen.findByText(stale)).toBeTruthy();
  expect(screen.queryByText(written)).toBeNull();
});

test("one step back leaves the earlier result standing, which is behind and stays so", async () => {
  const { user } = await afterWrite(aRememberingPort());
  await user.type(total(), "0");
  await user.click(write());
  await screen.findByText(written);
  await user.click(undo());
  expect(await screen.findByText(/^Ångrat\. I arbetsboken står nu ett tidigare resultat/)).toBeTruthy();
  await user.type(total(), "0");
  expect(screen.getByText(stale)).toBeTruthy();
  await user.type(total(), "{Backspace}{Backspace}");
  expect(screen.queryByText(stale)).toBeNull();
  await user.click(undo());
  expect(await screen.findByText("Ångrat. Arbetsboken är som den var.")).toBeTruthy();
  await user.type(total(), "0");
  expect(screen.queryByText(stale)).toBeNull();
});

test("another scenario than the one whose result stands again is behind it too", async () => {
  const { user } = await afterWrite(aRememberingPort());
  await user.click(screen.getByRole("button", { name: "Scenario: Huvudscenario" }));
  await user.click(await screen.findByRole("menuitem", { name: "Duplicera …" }));
  await user.type(await screen.findByRole("textbox", { name: "Scenariots namn" }), " två");
  await user.click(await screen.findByRole("button", { name: "Spara" }));
  await user.type(await screen.findByRole("textbox", { name: "Nya platser" }), "0");
  await user.click(write());
  await screen.findByText(written);
  await user.click(undo());
  expect(await screen.findByText(/^Ångrat\. I arbetsboken står nu ett tidigare resultat/)).toBeTruthy();
});

test("what is undone is said to be undone, also where the workbook cannot be read right after", async () => {
  const findTables = jest.fn(async () => [aTable()]);
  const { user } = await afterWrite(aRememberingPort({ findTables }));
  await user.click(write());
  await screen.findByText(written);
  findTables.mockRejectedValue(new Error("upptagen"));
  await user.click(undo());
  expect(await screen.findByText("Ångrat. Arbetsboken är som den var.")).toBeTruthy();
});
