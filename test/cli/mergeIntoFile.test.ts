import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { allocateFile } from "../../src/cli/allocateFile";
import { mergeIntoFile } from "../../src/cli/mergeIntoFile";
import { shareFile } from "../../src/cli/shareFile";
import { shareWishes } from "../../src/cli/shareWishes";
import { verifyFile } from "../../src/files";
import { filled, readBase } from "../files/aBase";

async function sweden() {
  const made = await allocateFile(readFileSync("assets/samples/sweden-2022.xlsx"), { total: 1500 });
  if (!made.ok) throw new Error("not allocated");
  const copies = await shareFile(made.value.bytes, "ut.xlsx", shareWishes({ freeze: "formulas" })!);
  if (!copies.ok) throw new Error("not shared");
  return { bytes: made.value.bytes, copies: copies.value };
}

test("Sweden: a swap in one county and a capacity in another stand in the base, and its result verifies again", async () => {
  const { bytes, copies } = await sweden();
  const named = (code: string) => copies.find(({ name }) => name.endsWith(`-${code}.xlsx`))!;
  const returns = [
    filled(named("12"), 3, { A2: "1280", B2: "1281", C2: "5" }),
    filled(named("04"), 2, { O2: "333" }),
  ];
  const before = (await readBase(bytes)).run;
  const merged = await mergeIntoFile(bytes, returns, true);
  if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
  const after = (await readBase(merged.value.bytes)).run;
  const change = new Map([
    ["1280", -5],
    ["1281", 5],
  ]);
  for (const [at, { municipality, places }] of after.results.entries())
    expect([municipality.code, places]).toEqual([
      municipality.code,
      before.results[at]!.places + (change.get(municipality.code) ?? 0),
    ]);
  const verified = await verifyFile(merged.value.bytes);
  expect(verified).toMatchObject({ ok: true, value: { ok: true, differences: [] } });
  const [old, now] = [unzipSync(bytes), unzipSync(merged.value.bytes)];
  const touched = Object.keys(old).filter((path) => Buffer.compare(old[path]!, now[path]!) !== 0);
  expect(touched).not.toContain("xl/styles.xml");
  expect(touched).toContain("xl/tables/table1.xml");
}, 60_000);

test("where nothing differs the base keeps its bytes", async () => {
  const { bytes, copies } = await sweden();
  const merged = await mergeIntoFile(bytes, copies.slice(0, 3), true);
  expect(merged.ok && merged.value.bytes).toBe(bytes);
}, 60_000);
