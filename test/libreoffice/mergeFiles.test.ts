// A copy that a county opened, filled in and saved with LibreOffice comes back with nothing lost and exactly what was filled in.
import { verifyFile } from "../../src/files";
import { mergeFiles } from "../../src/files/mergeFiles";
import { throughLibreOffice } from "../support/throughLibreOffice";
import { aBase, filled, patched, readBase, sentFrom } from "../files/aBase";
import { allocateFile } from "../../src/cli/allocateFile";

jest.setTimeout(180_000);

test("filled in before LibreOffice saved it: the differences are exactly those, and the figures it calculated verify", async () => {
  const { bytes, stockholm, uppsala } = await sentFrom(aBase(undefined, [], { table: "Kommuner" }));
  const typed = filled(
    filled(filled(stockholm, 3, { A2: "0114", B2: "0117", C2: "4" }), 2, {
      O3: "25",
      P3: "Å &lt; ä &amp; &quot;ö&quot;",
    }),
    1,
    { B17: "Anna", B18: "2024-05-31" },
  );
  const sent = { "there.xlsx": typed.bytes, "other.xlsx": uppsala.bytes, "base.xlsx": bytes };
  const { there, other, base } = throughLibreOffice(sent, { recalculates: true });
  const made = await mergeFiles(
    await readBase(base!),
    [
      { ...typed, bytes: there! },
      { ...uppsala, bytes: other! },
    ],
    true,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  const { files, log, patch } = made.value;
  expect(files.map(({ matched }) => matched)).toEqual([true, true]);
  expect(
    files.flatMap(({ differences }) =>
      differences.map(({ code, field, returned, status }) => [code, field, returned, status]),
    ),
  ).toEqual([
    ["0114", "agreed", expect.any(Number), "accepted"],
    ["0115", "capacity", 25, "accepted"],
    ["0115", "comment", 'Å < ä & "ö"', "accepted"],
    ["0117", "agreed", expect.any(Number), "accepted"],
  ]);
  expect(log.swaps).toEqual([{ from: "0114", to: "0117", persons: 4, agreedBy: "Anna", date: "2024-05-31" }]);
  expect(await verifyFile(there!)).toMatchObject({ ok: true, value: { ok: true, differences: [] } });
  const after = await readBase(patched(base!, patch));
  const [first] = files[0]!.differences;
  expect(after.run.results[0]!.places).toBe(first!.returned);
});

test("a base that LibreOffice saved still verifies, every figure of it", async () => {
  const { bytes } = await sentFrom(aBase(undefined, [], { table: "Kommuner" }));
  const allocated = await allocateFile(bytes, {});
  if (!allocated.ok) throw new Error("not allocated");
  const { saved } = throughLibreOffice({ "saved.xlsx": allocated.value.bytes }, { recalculates: false });
  expect(await verifyFile(saved!)).toMatchObject({ ok: true, value: { ok: true, differences: [] } });
});
