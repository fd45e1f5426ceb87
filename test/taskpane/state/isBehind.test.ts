import { populationKey } from "../../../src/distribution-key";
import { defaultScenario } from "../../../src/scenario";
import { isBehind } from "../../../src/taskpane/state/isBehind";
import { initialState } from "../../../src/taskpane/state/paneState";
import type { FoundTable, NamedScenario, WrittenResult } from "../../../src/workbook";
import { aTable, rowsWith } from "../aPort";

const aNamed = (total: number): NamedScenario => ({
  name: "Ett",
  definition: populationKey,
  scenario: defaultScenario(total),
});

function behind(written: Partial<WrittenResult> | undefined, table: FoundTable, total = 10): boolean {
  const whole: WrittenResult = { as: "formulas", named: aNamed(10), table: aTable(), ...written };
  return isBehind({
    ...initialState,
    tables: [table],
    tableId: table.id,
    stored: { active: "Ett", scenarios: [aNamed(total)] },
    ...(written ? { written: whole } : {}),
  });
}

const headed = ({ tableName: _, ...table }: FoundTable, id: string): FoundTable => ({ ...table, id });
const edited = aTable(rowsWith(1, 3, 1));

test("where nothing was written nothing is behind", () => {
  expect(behind(undefined, aTable(), 11)).toBe(false);
});

test("another scenario, or another table, than the one written is ahead of it", () => {
  expect(behind({}, aTable())).toBe(false);
  expect(behind({}, aTable(), 11)).toBe(true);
  expect(behind({}, { ...aTable(), id: "t2" })).toBe(true);
});

test("formulas follow the figures of their table, values do not until they are what they were", () => {
  expect(behind({ as: "formulas" }, edited)).toBe(false);
  expect(behind({ as: "values" }, edited)).toBe(true);
  expect(behind({ as: "values" }, { ...aTable(), values: aTable().values.map((row) => [...row]) })).toBe(
    false,
  );
});

test("a headed range that gets a column is the same, with a row more it is not what the formula was given", () => {
  const table = headed(aTable(), "Underlag!A4:G8");
  const wider = headed(aTable(), "Underlag!A4:H8");
  const longer = headed(aTable([...table.values, ["0461"]]), "Underlag!A4:G9");
  expect(behind({ table }, wider)).toBe(false);
  expect(behind({ table }, longer)).toBe(true);
});
