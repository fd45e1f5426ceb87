import { act, screen } from "@testing-library/react";
import { defaultScenario } from "../../../src/scenario";
import { keyDefinitionBlock, scenarioBlock } from "../../../src/workbook";
import type { NamedScenario, SettingsTables, WorkbookChange } from "../../../src/workbook";
import { aPort, aTable } from "../aPort";
import { openPane } from "../openPane";

const named: NamedScenario = {
  name: "Grund",
  definition: { criteria: [{ name: "Folkmängd", column: "Folkmängd 2022", transform: "share", weight: 1 }] },
  scenario: { ...defaultScenario(100), language: "sv" },
};

function tables(total: unknown, name = "Grund"): SettingsTables {
  const [header, , ...rest] = scenarioBlock(named.scenario, "sv");
  return {
    sheet: "Inställningar",
    name,
    scenario: { values: [header!, ["att fördela", total], ...rest], row: 2, column: 0 },
    key: { values: keyDefinitionBlock(named.definition, "sv"), row: 2, column: 3 },
  };
}

/** Opens the pane on a stored scenario; hands out how the workbook tells of an edit. */
async function opened() {
  let tell: (change: WorkbookChange) => void = () => undefined;
  const port = aPort([aTable()], {
    readScenarios: async () => ({ version: 1, active: "Grund", scenarios: [named] }),
    onChange: async (listener) => {
      tell = listener;
      return () => undefined;
    },
  });
  const pane = await openPane(undefined, port);
  const edit = (after: SettingsTables) =>
    act(async () =>
      tell({ sheet: "Inställningar", remote: false, settings: { before: tables(100), after } }),
    );
  return { ...pane, edit };
}

test("a total edited in the sheet shows in the pane, which says where it came from", async () => {
  const { edit } = await opened();
  await edit(tables(260));
  expect(screen.getByRole("contentinfo").textContent).toContain("260");
  expect(screen.getByText(/Inläst från Inställningar: scenariot Grund/)).toBeTruthy();
});

test("an edit that does not read leaves the figures and leads to its cell", async () => {
  const { edit, user, port } = await opened();
  await edit(tables("många"));
  expect(screen.getByRole("contentinfo").textContent).toContain("100");
  await user.click(screen.getByRole("button", { name: "Gå till B4" }));
  expect(port.goTo).toHaveBeenCalledWith("Inställningar", "B4");
});

test("settings of a scenario that is gone are not read into another", async () => {
  const { edit } = await opened();
  await edit(tables(260, "Annat"));
  expect(screen.getByRole("contentinfo").textContent).toContain("100");
  expect(screen.getByText(/hör till scenariot Annat/)).toBeTruthy();
});

test.each([
  ["formulas", "Skriv som formler och markera", false],
  ["values", "Skriv som värden och markera", true],
] as const)(
  "a result written as %s: only formulas have followed an edit in the sheet",
  async (_as, way, isBehind) => {
    const { edit, user } = await opened();
    await user.click(screen.getByRole("tab", { name: "Nyckel" }));
    await user.click(screen.getByRole("button", { name: "Fler sätt att skriva" }));
    await user.click(await screen.findByRole("menuitem", { name: way }));
    await screen.findByText(/Kommunerna är markerade/);
    await edit(tables(260));
    await user.type(screen.getByRole("textbox", { name: "Nya platser" }), "0{Backspace}");
    const stale = screen.queryByText(/läget före den senaste ändringen/);
    expect(stale !== null).toBe(isBehind);
  },
);
