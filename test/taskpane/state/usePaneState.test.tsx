import { act, screen, waitFor } from "@testing-library/react";
import type { KeyDefinition } from "../../../src/distribution-key";
import { defaultScenario } from "../../../src/scenario";
import { aPort, aTable, rowsWith } from "../aPort";
import { openPane } from "../openPane";

test("what changes in the workbook shows in the pane", async () => {
  let tables = [aTable()];
  let tell: () => void = () => undefined;
  const port = aPort([], {
    findTables: async () => tables,
    onChange: async (listener) => {
      tell = () => listener({ sheet: "Underlag", remote: false });
      return () => undefined;
    },
  });
  await openPane(undefined, port);
  tables = [aTable(rowsWith(1, 3, ""))];
  await act(async () => tell());
  expect(await screen.findByText("Beräkningen har stannat: 1 fel att rätta.")).toBeTruthy();
});

test("a change is saved once it has come to rest; what was only read is not", async () => {
  const { user, port } = await openPane("Nyckel");
  expect(port.saveScenarios).not.toHaveBeenCalled();
  await user.type(screen.getByRole("textbox", { name: "Nya platser" }), "0");
  await waitFor(() => expect(port.saveScenarios).toHaveBeenCalledTimes(1));
});

test("a workbook that does not answer is said to be unreadable", async () => {
  const port = aPort([], { findTables: async () => Promise.reject(new Error("closed")) });
  void openPane(undefined, port).catch(() => undefined);
  expect(await screen.findByText(/kunde inte läsas/)).toBeTruthy();
});

test("an edit made while the workbook is being read for the first time shows in the pane", async () => {
  const told: string[] = [];
  let tables = [aTable()];
  let tell: () => void = () => told.push("nobody listens");
  const port = aPort([], {
    findTables: jest.fn(async () => {
      const read = tables;
      if (jest.mocked(port.findTables).mock.calls.length === 1) {
        tables = [aTable(rowsWith(1, 3, ""))];
        tell();
      }
      return read;
    }),
    onChange: async (listener) => {
      tell = () => listener({ sheet: "Underlag", remote: false });
      return () => undefined;
    },
  });
  await openPane(undefined, port);
  expect(await screen.findByText("Beräkningen har stannat: 1 fel att rätta.")).toBeTruthy();
  expect(told).toEqual([]);
  expect(port.findTables).toHaveBeenCalledTimes(2);
});

test("an undo that went with a reload of the pane is said to be lost", async () => {
  await openPane("Nyckel", aPort(undefined, { hasLostUndo: jest.fn().mockReturnValueOnce(true) }));
  expect(
    await screen.findByText(/^Panelen har laddats om\. .* kan inte längre ångras härifrån\.$/),
  ).toBeTruthy();
});

test("a result that was written before a reload of the pane is behind what the pane counts with now", async () => {
  const definition: KeyDefinition = { criteria: [] };
  const named = { name: "Ett", definition, scenario: defaultScenario(7) };
  await openPane("Nyckel", aPort(undefined, { standing: () => ({ as: "values", named, table: aTable() }) }));
  expect(await screen.findByText(/läget före den senaste ändringen/)).toBeTruthy();
});
