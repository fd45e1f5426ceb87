import { allocateFile } from "../../src/cli/allocateFile";
import { fileResults } from "../../src/files/fileResults";
import { inspectFile } from "../../src/cli/inspectFile";
import { verifyFile } from "../../src/files/verifyFile";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { aFile } from "../files/aFile";

async function allocated() {
  const made = await allocateFile(await writeWorkbook(aFile), {});
  if (!made.ok) throw new Error(made.issues.map(({ code }) => code).join());
  return made.value;
}

test("the scenario in the cells is run and not written a second time", async () => {
  const { bytes, sheet, fingerprint } = await allocated();
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error("refused");
  expect(read.value.sheets.map(({ name }) => name)).toEqual(["Underlag", "Val", "Fördelning"]);
  const [result] = fileResults(read.value);
  expect(result).toMatchObject({ sheet, language: "sv", cell: "Fördelning!A5" });
  expect(result?.fingerprint).toEqual({ cell: "Fördelning!A3", text: fingerprint });
  expect(result?.rows.map((row) => row.find(({ column }) => column === "places"))).toEqual([
    { column: "places", cell: "Fördelning!J6", value: 3 },
    { column: "places", cell: "Fördelning!J7", value: 49 },
    { column: "places", cell: "Fördelning!J8", value: 68 },
  ]);
});

test("what was allocated verifies, and inspect sees it", async () => {
  const { bytes, fingerprint } = await allocated();
  expect(await verifyFile(bytes)).toMatchObject({
    ok: true,
    value: { ok: true, fingerprint, differences: [] },
  });
  const found = await inspectFile(bytes);
  expect(found.ok && found.value.results).toEqual([{ cell: "Fördelning!A5", rows: 3, fingerprint }]);
});
