import { defaultScenario, runScenario } from "../../src/scenario";
import { withMunicipalCells } from "../../src/sharing";
import { aCountyRun } from "./aCountyRun";

const run = aCountyRun();

test("a pinned place is kept by the next run, in a column that the table did not have", () => {
  const table = withMunicipalCells(run.municipal, [{ code: "0114", role: "pinned", value: 3 }]);
  expect(table.headers.at(-1)).toBe("pinned");
  const again = runScenario(table, undefined, defaultScenario(200));
  expect(again.ok && again.value.results[0]!.places).toBe(3);
});
test("a column that is there is used, and the table given is left as it was", () => {
  const once = withMunicipalCells(run.municipal, [{ code: "0114", role: "pinned", value: 3 }]);
  const twice = withMunicipalCells(
    { ...run.municipal, table: once, roles: { ...run.municipal.roles, pinned: 4 } },
    [{ code: "0114", role: "pinned", value: null }],
  );
  expect(twice.headers).toEqual(once.headers);
  expect(twice.rows[0]![4]).toEqual({ kind: "blank" });
  expect(once.rows[0]![4]).toEqual({ kind: "number", value: 3 });
});
