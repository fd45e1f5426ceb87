import { screen, waitFor } from "@testing-library/react";
import { askPane } from "../../../src/commands/askPane";
import type { StoredScenarios } from "../../../src/workbook";
import { aPopulationKey } from "../../workbook/aMunicipalTable";
import { aPort, aTable } from "../aPort";
import { openPane } from "../openPane";

const few = {
  ...aTable([
    ["Kod", "Kommun", "Folkmängd 2022"],
    ["0114", "Upplands Väsby", 50000],
  ]),
  id: "t2",
  tableName: "Urval",
};

test("the ribbon recalculates on the table that the stored scenario was used with, not the first one found", async () => {
  const stored: StoredScenarios = {
    version: 1,
    active: "Grund",
    scenarios: [aPopulationKey()],
    table: { id: "t2", tableName: "Urval", sheet: "Underlag", address: "A4:C5" },
  };
  const port = aPort([aTable(), few], { readScenarios: async () => stored });
  await openPane(undefined, port);
  expect(await askPane("recalculateAndHighlight")).toBe("quiet");
  const [request] = jest.mocked(port.writeAndHighlight).mock.calls[0] ?? [];
  expect(request).toMatchObject({ as: "formulas", replace: false, table: { id: "t2" } });
});

test("cells in the way are asked about in the pane", async () => {
  const occupied = { kind: "occupied", sheet: "Fördelning", cells: ["B7"] } as const;
  await openPane(undefined, aPort([aTable()], { writeAndHighlight: async () => occupied }));
  expect(await askPane("recalculateAndHighlight")).toBe("seen");
  expect((await screen.findByRole("alertdialog")).textContent).toContain("B7");
});

test("a workbook without municipalities is said to have none", async () => {
  await openPane(undefined, aPort([]));
  expect(await askPane("recalculateAndHighlight")).toBe("seen");
  await waitFor(() => expect(screen.getAllByText(/Ingen tabell med kommuner hittades/)).toHaveLength(2));
});

test("a repair that mends nothing and highlights that cannot be cleared are said", async () => {
  const refused = { kind: "failed", reason: "protected", detail: "x" } as const;
  const port = aPort([aTable()], {
    countBrokenFormulas: async () => 2,
    clearHighlights: async () => refused,
  });
  await openPane(undefined, port);
  expect(await askPane("repairFormulas")).toBe("seen");
  expect(await screen.findByText(/fortfarande visar #NAMN\?: 2/)).toBeTruthy();
  expect(await askPane("clearHighlights")).toBe("seen");
  expect(await screen.findByText(/skyddat/)).toBeTruthy();
});
