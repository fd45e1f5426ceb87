import { readReturns } from "../../../src/taskpane/share/readReturns";
import { writeWorkbook } from "../../../src/xlsx";
import { aCountyRun } from "../../sharing/aCountyRun";
import { aReturnedFile } from "./aReturnedFile";

jest.setTimeout(60_000);

test("copies are read, two of one name told apart; a workbook that is no copy and a file that is none are named", async () => {
  const run = aCountyRun();
  const copy = await aReturnedFile(run, "01", { "0114": { capacity: 4 } });
  const other = await writeWorkbook({ sheets: [{ name: "Blad", cells: [{ row: 0, column: 0, value: 1 }] }] });
  const fileOf = (name: string, bytes: Uint8Array): File =>
    Object.assign(new File([], name), { arrayBuffer: async () => bytes.buffer });
  const { returns, unread } = await readReturns([
    copy,
    copy,
    fileOf("annan.xlsx", other),
    fileOf("bild.xlsx", new Uint8Array([1, 2, 3])),
  ]);
  expect(returns.map(({ file }) => file)).toEqual(["fordelning-01.xlsx", "fordelning-01.xlsx (2)"]);
  expect(returns[0]?.inputs["0114"]).toEqual({ capacity: 4 });
  expect(unread.map(({ file, issues }) => [file, issues.map(({ code }) => code)])).toEqual([
    ["annan.xlsx", ["F822"]],
    ["bild.xlsx", ["F802"]],
  ]);
});
