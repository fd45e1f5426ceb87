import { screen, within } from "@testing-library/react";
import type { TakeBackRequest, WorkbookPort, WriteOutcome } from "../../../src/workbook";
import { aPort } from "../aPort";
import { openPane } from "../openPane";
import { withCapacity } from "./anInventory";
import { anInventoryTable } from "./anInventoryTable";

const done: WriteOutcome = { kind: "written", sheet: "Resultat", address: "A1" };

/** The pane with the inventory chosen, 50 % where no share is stated, and the button pressed; a column that is asked for is there afterwards. */
async function pressed(
  outcome: (request: TakeBackRequest) => WriteOutcome,
  own: Partial<WorkbookPort> = {},
  capacities?: readonly unknown[],
) {
  let table = withCapacity(capacities);
  const takeBack = jest.fn(async (request: TakeBackRequest) => {
    const made = outcome(request);
    if (made.kind === "written") table = withCapacity(request.columns?.[0]?.values ?? capacities);
    return made;
  });
  const findTables = async () => [table, anInventoryTable()];
  const port = aPort([], { takeBack, findTables, ...own });
  const { user } = await openPane("Resultat", port);
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Tabell med inventerade platser" }),
    "t2",
  );
  await user.type(screen.getByRole("textbox", { name: /^Användbar andel i procent/ }), "50");
  await user.click(screen.getByRole("button", { name: /^Skriv som kapacitet/ }));
  return { user, takeBack };
}

test("one press writes, says so, and lets the scenario follow; undo takes that back too", async () => {
  const undo = jest.fn(async () => ({ undone: true, left: [], followed: "Grund" }));
  const { user, takeBack } = await pressed(() => done, { undo });
  // 5 + 4 + 30
  expect(await screen.findByText(/^39 användbara platser är skrivna.*Scenariot .+ följer nu/)).toBeTruthy();
  expect(takeBack.mock.calls).toMatchObject([[{ replace: false, columns: [{ values: [5, "", 4, 30] }] }]]);
  expect(await screen.findByText("Kapaciteten begränsar de nya platserna i det här scenariot.")).toBeTruthy();

  undo.mockResolvedValueOnce({ undone: true, left: [], followed: takeBack.mock.calls[0]?.[0].follows ?? "" });
  await user.click(screen.getByRole("button", { name: "Ångra" }));
  expect(await screen.findByRole("checkbox", { name: /^Låt kapaciteten begränsa/ })).toBeTruthy();
  expect(screen.queryByText(/är skrivna som kapacitet/)).toBeNull();
});

test("a capacity that stands there is asked about; turned down nothing more is done, agreed to it is replaced", async () => {
  const occupied: WriteOutcome = { kind: "occupied", sheet: "Underlag", cells: ["H5", "H7"] };
  const { user, takeBack } = await pressed((request) => (request.replace ? done : occupied), {}, [
    9,
    "",
    8,
    "",
  ]);
  const dialog = within(await screen.findByRole("alertdialog"));
  expect(dialog.getByText(/H5, H7/)).toBeTruthy();
  await user.click(dialog.getByRole("button", { name: "Avbryt" }));
  expect(screen.queryByRole("alertdialog")).toBeNull();
  expect(takeBack).toHaveBeenCalledTimes(1);

  await user.click(screen.getByRole("button", { name: /^Skriv som kapacitet/ }));
  await user.click(await screen.findByRole("button", { name: "Ersätt" }));
  expect(await screen.findByText(/är skrivna som kapacitet/)).toBeTruthy();
  expect(takeBack.mock.calls.map(([request]) => request.replace)).toEqual([false, false, true]);
});

test("what stands in the way of a new column is said, not asked about", async () => {
  await pressed(() => ({ kind: "occupied", sheet: "Underlag", cells: ["H4:H8"] }));
  expect(await screen.findByText(/^Inget skrevs: på bladet Underlag står något i vägen/)).toBeTruthy();
  expect(screen.queryByRole("alertdialog")).toBeNull();
});

test("a scenario that distributes more than there are places is refused with the reason", async () => {
  const { takeBack } = await pressed(() => done, {}, ["", 12, "", ""]);
  expect(await screen.findByText(/^Inget skrevs\. .*1\s000/)).toBeTruthy();
  expect(takeBack).not.toHaveBeenCalled();
});

test("a workbook that refuses leaves words and a pane that goes on", async () => {
  await pressed(() => {
    throw new Error("borta");
  });
  expect(await screen.findByText(/borta/)).toBeTruthy();
  expect(screen.getByRole("button", { name: /^Skriv som kapacitet/ })).toBeTruthy();
});
