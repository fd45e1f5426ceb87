import { defaultScenario } from "../../../src/scenario";
import { afterRenaming } from "../../../src/taskpane/state/afterRenaming";
import { initialState } from "../../../src/taskpane/state/paneState";
import type { PaneState } from "../../../src/taskpane/state/paneState";

const stateOf = (...columns: string[]): PaneState => ({
  ...initialState,
  stored: {
    version: 1,
    active: "A",
    scenarios: [
      {
        name: "A",
        scenario: defaultScenario(100),
        definition: {
          criteria: columns.map((column) => ({ name: column, column, transform: "share", weight: 1 })),
        },
      },
    ],
  },
});
const columnsOf = (state: PaneState) =>
  state.stored?.scenarios[0]?.definition.criteria.map(({ column }) => column);

const changes = [
  { column: 4, from: "Antal", to: "Folkmängd (Antal)" },
  { column: 3, from: "Folkmängd 2022", to: "Används inte: Folkmängd 2022" },
];

test("criteria on the column that took the role over, and on the one that gave it up, read the new one", () => {
  const after = afterRenaming(stateOf("Folkmängd 2022", "Mottagna", "antal"), changes, false);
  expect(columnsOf(after)).toEqual(["Folkmängd (Antal)", "Mottagna", "Folkmängd (Antal)"]);
});

test("undo gives every criterion the column that it had", () => {
  const before = stateOf("Folkmängd 2022", "Mottagna", "Antal");
  const back = changes.map(({ column, from, to }) => ({ column, from: to, to: from }));
  const after = afterRenaming(afterRenaming(before, changes, false), back, true);
  expect(columnsOf(after)).toEqual(["Folkmängd 2022", "Mottagna", "Antal"]);
  expect(after.renamed).toEqual([]);
});
