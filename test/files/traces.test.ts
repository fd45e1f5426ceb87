// What a receiver could find by searching every part of a file that was built for him.
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { countyFiles, fileJob, runJob } from "../../src/files";
import { copyScopes } from "../../src/sharing";
import type { ScenarioRun } from "../../src/scenario";
import { readWorkbook } from "../../src/xlsx";
import { aCommand } from "../cli/aCommand";
import { aCountyRun, usualRows } from "../sharing/aCountyRun";

async function sweden(): Promise<ScenarioRun> {
  const read = await readWorkbook(readFileSync("assets/samples/sweden-2022.xlsx"));
  const job = read.ok ? fileJob(read.value, "Maj", 1500) : read;
  const run = job.ok ? runJob(job.value.table, job.value.scenarios[0]!) : job;
  if (!run.ok) throw new Error("the sample does not run");
  return run.value;
}

const textsOf = (bytes: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(bytes)).map(([path, part]) => `${path}\n${strFromU8(part)}`);

/** What stands as a text of its own: in <t> or between quotation marks. A code elsewhere may also be a figure. */
const wholeTexts = (all: string): ReadonlySet<string> =>
  new Set([
    ...[...all.matchAll(/<t>([^<]*)</g)].map(([, text = ""]) => text),
    ...[`"`, "'"].flatMap((mark) => all.split(mark).slice(1, -1)),
  ]);

test.each([
  ["county", false, true],
  ["county", true, false],
  ["municipality", false, true],
] as const)(
  "by %s, masked %s, formulas %s: no part names a municipality that is not the receiver's",
  async (scope, masked, formulas) => {
    const run = await sweden();
    const files = await countyFiles(run, "bas.xlsx", { masked, formulas }, { scope });
    expect(files).toHaveLength(scope === "county" ? 21 : 290);
    // Every seventh file against every municipality: names that are part of another name or of a county's are passed over.
    const names = run.results.map(({ municipality }) => municipality);
    for (const { name, bytes } of files.filter((_, place) => place % 7 === 0)) {
      const code = /-(\d+)\.xlsx$/.exec(name)![1]!;
      const all = wholeTexts(textsOf(bytes).join("\n"));
      const own = names.filter((each) => each.code.startsWith(code));
      const others = names.filter((each) => !each.code.startsWith(code));
      for (const each of own) expect(all.has(each.code)).toBe(true);
      const marks = others.flatMap((each) => [each.code, each.name]);
      expect([name, marks.filter((mark) => all.has(mark))]).toEqual([name, []]);
    }
  },
  60_000,
);

test.each(copyScopes)(
  "no part of a masked file by %s bears a masked count, whichever county it is in",
  async (scope) => {
    // Odd enough to be found wherever they stand: as a figure, in a sum of one, in JSON.
    const stocks = [3.25, 4.75, 31, 2.125, 8];
    const run = aCountyRun(
      usualRows.map(([code, name, people], at) => [code, name, people, stocks[at]!] as const),
    );
    for (const { bytes } of await countyFiles(run, "bas", { masked: true, formulas: true }, { scope }))
      for (const part of textsOf(bytes))
        for (const trace of ["3.25", "4.75", "2.125"]) expect(part).not.toContain(trace);
  },
);

test("no file by a command for outsiders asks to trust an add-in, holds a formula of ours or a fingerprint of the inputs", async () => {
  const base = await aCommand([
    "allocate",
    "assets/samples/sweden-2022.xlsx",
    "--out",
    "bas.xlsx",
    "--total",
    "1500",
  ]);
  const print = /fingeravtryck: ([0-9a-f]{64})/.exec(
    textsOf(base.written["bas.xlsx"]!).find((text) => text.includes("fingeravtryck"))!,
  )![1]!;
  const made = await aCommand(
    ["share", "bas.xlsx", "--by", "country", "--for", "outsiders", "--out", "ut"],
    base.written,
  );
  expect(made.status).toBe(0);
  for (const part of textsOf(made.written["ut/bas-00.xlsx"]!)) {
    expect(part).not.toMatch(/webextension|_xldudf_/i);
    expect(part).not.toContain(print);
  }
});
