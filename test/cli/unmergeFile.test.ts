import { mergeIntoFile } from "../../src/cli/mergeIntoFile";
import { unmergeFile } from "../../src/cli/unmergeFile";
import { patchWorkbook } from "../../src/xlsx";
import { filled, readBase } from "../files/aBase";
import { aReturnRound } from "./aReturnRound";

async function merged() {
  const { bytes, run, stockholm } = await aReturnRound({});
  const returned = filled(filled(stockholm, 3, { A2: "0114", B2: "0117", C2: "4" }), 2, { O3: "25" });
  const made = await mergeIntoFile(bytes, [returned], true);
  if (!made.ok) throw new Error("not merged");
  return { run, bytes: made.value.bytes };
}

test("undone, the next run gives what it gave before, and merging again is possible", async () => {
  const { run, bytes } = await merged();
  const undone = await unmergeFile(bytes, true);
  if (!undone.ok) throw new Error(JSON.stringify(undone.issues));
  const after = await readBase(undone.value.bytes);
  expect(after.run.results.map(({ places }) => places)).toEqual(run.results.map(({ places }) => places));
  expect([undone.value.log.entries, undone.value.left]).toEqual([[], []]);
});
test("a cell that was changed by hand since stays as it is, and is named", async () => {
  const { bytes } = await merged();
  const { job, run } = await readBase(bytes);
  const column = run.municipal.roles.capacity!;
  const change = { sheet: job.table.sheet, cells: [{ row: 2, column, value: 26 }] };
  const edited = patchWorkbook(bytes, { cells: [change] });
  const undone = edited.ok ? await unmergeFile(edited.value.bytes, true) : edited;
  if (!undone.ok) throw new Error("refused");
  expect(undone.value.left.map(({ code, field }) => [code, field])).toEqual([["0115", "capacity"]]);
  const cell = (await readBase(undone.value.bytes)).run.municipal.table.rows[1]![column];
  expect(cell).toEqual({ kind: "number", value: 26 });
});
