import { emptyMergeLog } from "../../src/sharing";
import { withFormulas } from "../../src/files/withFormulas";
import { aMergeEntry } from "../sharing/aMergeEntry";
import { usualRows } from "../sharing/aCountyRun";
import { aBase, sentFrom } from "./aBase";

test("a capacity that was a formula is remembered as one", async () => {
  const rows = usualRows.map((row) => [...row, 30] as unknown as (typeof usualRows)[number]);
  const [sheet, settings] = aBase(rows, [], { headers: ["Kapacitet"] }).sheets;
  const cells = sheet!.cells.map((cell) =>
    cell.row === 1 && cell.column === 4 ? { ...cell, formula: "SUM(A9,30)" } : cell,
  );
  const { workbook, run } = await sentFrom({ sheets: [{ ...sheet!, cells }, settings!] });
  const entries = [
    aMergeEntry({ field: "capacity", before: 30 }),
    aMergeEntry({ code: "0115", field: "capacity", before: 30 }),
  ];
  const log = withFormulas({ ...emptyMergeLog, entries }, emptyMergeLog, workbook, run.municipal);
  expect(log.entries.map(({ before }) => before)).toEqual(["=SUM(A9,30)", 30]);
  expect(withFormulas({ ...emptyMergeLog, entries }, log, workbook, run.municipal).entries).toEqual(entries);
});
