import { emptyMergeLog } from "../../../src/sharing";
import { putInWorkbook } from "../../../src/taskpane/share/putInWorkbook";
import { aMergeEntry } from "../../sharing/aMergeEntry";
import { aTable } from "../aPort";
import { aStoredRun, stored } from "./aStoredRun";
import { aWorkbookFile } from "./aWorkbookFile";

test("what is undone is written through the same door: blank cells, an emptied log, the result anew", async () => {
  const takeBack = jest.fn(async () => ({ kind: "written", sheet: "Återtaget", address: "A1" }) as const);
  const earlier = { ...emptyMergeLog, entries: [aMergeEntry({ code: "0114", field: "comment" })] };
  const base = { run: aStoredRun(), found: aTable(), named: stored.scenarios[0]! };
  const made = await putInWorkbook({ takeBack, readFile: () => aWorkbookFile() }, base, "sv", earlier, {
    log: emptyMergeLog,
    cells: [],
    files: [],
  });
  expect(made).toMatchObject({ ok: true, value: { done: { kind: "written" }, log: emptyMergeLog } });
  expect(takeBack).toHaveBeenCalledTimes(1);
});

test("a workbook that cannot be read is refused before anything is written", async () => {
  const takeBack = jest.fn();
  const base = { run: aStoredRun(), found: aTable(), named: stored.scenarios[0]! };
  const outcome = { log: emptyMergeLog, cells: [], files: [] };
  const made = await putInWorkbook(
    { takeBack, readFile: async () => new Uint8Array(9) },
    base,
    "sv",
    emptyMergeLog,
    outcome,
  );
  expect(made.ok).toBe(false);
  expect(takeBack).not.toHaveBeenCalled();
});
