import { readMunicipalities } from "../../src/municipalities";
import { emptyMergeLog, mergeReturns, undoMerge, withMunicipalCells } from "../../src/sharing";
import { afterMerge, aMergeBase } from "./aMergeBase";
import { aReturn } from "./aReturn";

const base = aMergeBase({}, [40, 30, "", 9, 9]);
const filled = { swaps: [{ from: "0114", to: "0117", persons: 2 }], inputs: { "0115": { capacity: 25 } } };
const merged = afterMerge(base, mergeReturns(base, [aReturn(filled, base.run)], true));

test("all undone, the table is what it was but for a column that is empty now, and the log is empty", () => {
  const { log, cells, left } = undoMerge(merged.run.municipal, merged.log, true);
  expect([log, left]).toEqual([emptyMergeLog, []]);
  const { rows } = withMunicipalCells(merged.run.municipal, cells);
  expect(rows.map((row) => row.slice(0, 5))).toEqual(base.run.municipal.table.rows);
  expect(rows.map((row) => row[5])).toEqual(rows.map(() => ({ kind: "blank" })));
});
test("one capacity can be undone alone; of an agreement all goes or nothing", () => {
  expect(undoMerge(merged.run.municipal, merged.log, ["0115:capacity"]).cells).toEqual([
    { code: "0115", role: "capacity", value: 30 },
  ]);
  const one = undoMerge(merged.run.municipal, merged.log, ["0114"]);
  expect(one.cells.map(({ code }) => code)).toEqual(["0114", "0117"]);
  expect(one.log.swaps).toEqual([]);
});
test("a cell that was changed since is left and named", () => {
  const table = withMunicipalCells(merged.run.municipal, [{ code: "0115", role: "capacity", value: 26 }]);
  const read = readMunicipalities(table);
  if (!read.ok) throw new Error("the table does not read");
  const { cells, left } = undoMerge(read.value, merged.log, true);
  expect(left.map(({ code, field }) => [code, field])).toEqual([["0115", "capacity"]]);
  expect(cells.some(({ role }) => role === "capacity")).toBe(false);
});
