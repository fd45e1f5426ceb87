import { defaultScenario } from "../../src/scenario";
import { editedSettings, keyDefinitionBlock, scenarioBlock } from "../../src/workbook";
import type { NamedScenario, SettingsTables } from "../../src/workbook";

const named: NamedScenario = {
  name: "Grund",
  definition: { criteria: [{ name: "Folkmängd", column: "Folkmängd 2022", transform: "share", weight: 3 }] },
  scenario: { ...defaultScenario(100), maximumPerThousand: 9, language: "sv" },
};

/** The tables as written, header in row 3, and the same with one cell replaced. */
function tables(edit?: {
  readonly in: "key" | "scenario";
  readonly row: number;
  readonly column: number;
  readonly to: unknown;
}): SettingsTables {
  const blocks = {
    key: keyDefinitionBlock(named.definition, "sv"),
    scenario: scenarioBlock(named.scenario, "sv"),
  };
  const block = (which: "key" | "scenario"): unknown[][] =>
    blocks[which].map((cells, row) =>
      cells.map((cell, column) =>
        edit?.in === which && edit.row === row && edit.column === column ? edit.to : cell,
      ),
    );
  return {
    sheet: "Inställningar",
    name: "Grund",
    scenario: { values: block("scenario"), row: 2, column: 0 },
    key: { values: block("key"), row: 2, column: 3 },
  };
}

test("the edited parameter follows, and what the pane has changed meanwhile stays", () => {
  const moved = {
    ...named,
    scenario: { ...named.scenario, minimum: 2, credits: { ...named.scenario.credits, reception: 0.5 } },
  };
  const after = tables({ in: "scenario", row: 1, column: 1, to: 240 });
  const edited = editedSettings(moved, tables(), after);
  expect(edited.ok && edited.value).toEqual({ ...moved, scenario: { ...moved.scenario, total: 240 } });
});

test("a limit that is emptied in the table goes", () => {
  const row = scenarioBlock(named.scenario, "sv").findIndex(([, value]) => value === 9);
  const edited = editedSettings(named, tables(), tables({ in: "scenario", row, column: 1, to: "" }));
  expect(edited.ok && edited.value.scenario).not.toHaveProperty("maximumPerThousand");
});

test("an edited weight takes the key of the table", () => {
  const edited = editedSettings(named, tables(), tables({ in: "key", row: 1, column: 3, to: 7 }));
  expect(edited.ok && edited.value.definition.criteria).toMatchObject([{ name: "Folkmängd", weight: 7 }]);
});

test.each([
  [
    { in: "scenario", row: 2, column: 1, to: "nonsens" },
    { code: "F702", cell: "B5" },
  ],
  [{ in: "scenario", row: 1, column: 1, to: "" }, { code: "F703" }],
  [
    { in: "key", row: 1, column: 2, to: "nonsens" },
    { code: "F302", cell: "F4" },
  ],
  [
    { in: "key", row: 1, column: 3, to: -2 },
    { code: "F110", cell: "G4" },
  ],
] as const)("what does not read is refused with its cell (%j)", (edit, issue) => {
  expect(editedSettings(named, tables(), tables(edit)).issues).toMatchObject([issue]);
});
