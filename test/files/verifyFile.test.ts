import { allocateFile } from "../../src/cli/allocateFile";
import { verifyFile } from "../../src/files/verifyFile";
import { patchWorkbook, writeWorkbook } from "../../src/xlsx";
import { aFile } from "./aFile";

async function afterChange(row: number, column: number, value: string | number) {
  const made = await allocateFile(await writeWorkbook(aFile), {});
  if (!made.ok) throw new Error("refused");
  const change = { sheet: "Fördelning", cells: [{ row, column, value }] };
  const patched = patchWorkbook(made.value.bytes, { cells: [change] });
  const verified = patched.ok ? await verifyFile(patched.value.bytes) : patched;
  return verified.ok ? verified.value.differences : verified.issues;
}

test("a figure that is a hair off is told with both figures", async () =>
  expect(await afterChange(6, 9, 50)).toEqual([{ cell: "Fördelning!J7", stored: 50, computed: 49 }]));
test("a row under another code is one too many and one too few", async () =>
  expect(await afterChange(6, 0, "0114")).toEqual([
    { cell: "Fördelning!A7", stored: "0114", computed: null },
    { cell: "Fördelning!A5", stored: null, computed: "0461" },
  ]));
test("a code that a program made a number of is still the code", async () =>
  expect(await afterChange(6, 0, 461)).toEqual([]));
test("a file without a result has nothing to verify", async () =>
  expect((await verifyFile(await writeWorkbook(aFile))).issues.map(({ code }) => code)).toEqual(["F808"]));
