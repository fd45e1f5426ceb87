import { populationKey } from "../../../src/distribution-key";
import { defaultScenario } from "../../../src/scenario";
import { basisOfTable } from "../../../src/taskpane/offers/basisOfTable";
import { aTable, rowsWith } from "../aPort";

const named = { name: "Grund", definition: populationKey, scenario: defaultScenario(120) };

test("key and stock come from the table, the need from the scenario", () => {
  const read = basisOfTable("fil.xlsx", aTable(), named, false);
  expect(read).toMatchObject({ kind: "basis", basis: { from: "fil.xlsx", total: 120 } });
  if (read.kind === "basis") expect(read.basis.stands.existing).toEqual([40, 10, 31, 0]);
});

test("a total that the pane has made up is no need", () => {
  const read = basisOfTable("fil.xlsx", aTable(), named, true);
  expect(read.kind === "basis" && read.basis.total).toBeUndefined();
});

test("a missing stock is refused with its cell", () => {
  const read = basisOfTable("fil.xlsx", aTable(rowsWith(2, 6, "")), named, false);
  expect(read).toMatchObject({ kind: "issues", issues: [{ code: "F107", cell: "G6" }] });
});
