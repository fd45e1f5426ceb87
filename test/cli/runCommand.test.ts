import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { patchWorkbook } from "../../src/xlsx";
import { aCommand } from "./aCommand";

const sweden = "assets/samples/sweden-2022.xlsx";

async function allocated(sample = sweden, total = "1500"): Promise<Uint8Array> {
  const { status, written, text } = await aCommand([
    "allocate",
    sample,
    "--out",
    "ut.xlsx",
    "--total",
    total,
  ]);
  if (status !== 0) throw new Error(text);
  return written["ut.xlsx"]!;
}
interface Verified {
  readonly ok: boolean;
  readonly reason?: string;
  readonly fingerprint: string;
  readonly differences: readonly { cell: string; stored: unknown; computed: unknown }[];
}
async function verified(bytes: Uint8Array): Promise<Verified & { readonly status: number }> {
  const { status, text } = await aCommand(["verify", "ut.xlsx", "--json"], { "ut.xlsx": bytes });
  return { status, ...(JSON.parse(text) as Verified) };
}
function tampered(bytes: Uint8Array, sheet: string, row: number, column: number, value: number): Uint8Array {
  const patch = patchWorkbook(bytes, { cells: [{ sheet, cells: [{ row, column, value }] }] });
  if (!patch.ok) throw new Error("not patched");
  return patch.value.bytes;
}

test.each([
  [sweden, "sv", "Fördelning"],
  ["assets/samples/norway-2024.xlsx", "nb", "Fordeling"],
])(
  "%s: allocated, every figure verifies, and the user's own sheets keep their bytes",
  async (sample, _, name) => {
    const bytes = await allocated(sample, "900");
    const { status, ok, fingerprint, differences } = await verified(bytes);
    expect({ status, ok, differences }).toEqual({ status: 0, ok: true, differences: [] });
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    const [before, after] = [unzipSync(readFileSync(sample)), unzipSync(bytes)];
    const changed = Object.keys(before).filter((path) => Buffer.compare(before[path]!, after[path]!) !== 0);
    expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"]);
    expect(strFromU8(after["xl/workbook.xml"]!)).toContain(`name="${name}"`);
  },
);

test("a tampered figure is found with its cell; a tampered input makes the fingerprint differ too", async () => {
  const bytes = await allocated();
  const figure = await verified(tampered(bytes, "Fördelning", 5, 9, 987));
  expect(figure.status).toBe(1);
  expect(figure.differences).toEqual([{ cell: "Fördelning!J6", stored: 987, computed: expect.any(Number) }]);
  const input = await verified(tampered(bytes, "Underlag", 4, 3, 1));
  expect(input.ok).toBe(false);
  expect(input.differences[0]?.cell).toBe("Fördelning!A3");
});

test("a second run with another total says so, verifies, and allocating again changes nothing", async () => {
  const once = await allocated();
  const again = await aCommand(["allocate", "ut.xlsx", "--out", "b.xlsx", "--total", "1700"], {
    "ut.xlsx": once,
  });
  expect(again.text).toMatch(/^1,700 distributed over 290 municipalities\./);
  const other = again.written["b.xlsx"]!;
  expect((await verified(other)).differences).toEqual([]);
  const same = await aCommand(["allocate", "ut.xlsx", "--out", "c.xlsx"], { "ut.xlsx": once });
  expect(Object.entries(unzipSync(same.written["c.xlsx"]!))).toEqual(Object.entries(unzipSync(once)));
});

test("what cannot be read is status 2: cut short, no workbook, not there, hostile", async () => {
  const whole = readFileSync(sweden);
  const hostile = zipSync({
    ...unzipSync(whole),
    "xl/styles.xml": strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a/>'),
  });
  const files = { "a.xlsx": whole.subarray(0, 4000), "b.xlsx": strToU8("Kod;Kommun"), "c.xlsx": hostile };
  for (const command of [["verify"], ["inspect"], ["allocate", "--out", "x.xlsx"]])
    for (const path of [...Object.keys(files), "none.xlsx"]) {
      const [name = "", ...rest] = command;
      const { status, written } = await aCommand([name, path, ...rest], files);
      expect([name, path, status, written]).toEqual([name, path, 2, {}]);
    }
});

test("what is read and refused is status 1, in the language asked for, and nothing is written", async () => {
  const none = await aCommand(["allocate", sweden, "--out", "x", "--language", "sv"]);
  expect([none.status, none.written]).toEqual([1, {}]);
  expect(none.text).toMatch(/^F703 /);
  const words = ["allocate", "ut.xlsx", "--out", "x", "--scenario", "Q", "--language", "nb"];
  const unknown = await aCommand(words, { "ut.xlsx": await allocated() });
  expect(unknown.text).toBe("F807 Scenariet Q finnes ikke i filen. fordela inspect viser hvilke som finnes.");
  expect((await aCommand(["verify", sweden, "--json"])).status).toBe(1);
});

test("a masked copy is not verified", async () => {
  const xml = '<copy xmlns="https://fordela.example/country/1">{"masked":true}</copy>';
  const patch = patchWorkbook(await allocated(), {
    customXml: [{ id: "{1}", namespace: "https://fordela.example/country/1", xml }],
  });
  const { status, ok, reason } = await verified(patch.ok ? patch.value.bytes : new Uint8Array());
  expect([status, ok]).toEqual([1, false]);
  expect(reason).toContain("cannot be verified from this copy");
});

test("inspect names what was found with its place", async () => {
  const { text } = await aCommand(["inspect", "ut.xlsx"], { "ut.xlsx": await allocated() });
  expect(text).toBe(
    "Table: Underlag!A4:Q294, 290 rows\nScenario: Scenario, total 1,500\nResult: Fördelning!A5, 290 rows",
  );
});

test.each([[[]], [["allocate", sweden]], [["verify"]], [["toString", sweden]], [["verify", sweden, "--q"]]])(
  "%j is answered with how to use it",
  async (words) => {
    const { status, text } = await aCommand(words);
    expect([status, text]).toEqual([
      1,
      expect.stringMatching(/^(There is|The) .*\.\n\nfordela allocate FILE/),
    ]);
  },
);

test("help is no refusal, in the language asked for, and says the rule for the language", async () => {
  for (const words of [["--help"], ["allocate", "--help"], ["help"]])
    expect(await aCommand(words)).toMatchObject({
      status: 0,
      text: expect.stringContaining("Without --language"),
    });
  const { text } = await aCommand(["--help", "--language", "sv"]);
  expect(text).toContain("Utan --language ges svaret på engelska");
});

test("every command answers in English, or in the language asked for, whatever the file speaks", async () => {
  const given = { "ut.xlsx": await allocated() };
  const saidIn = async (...more: string[]): Promise<readonly string[]> => {
    const all = [
      ["allocate", "ut.xlsx", "--out", "b.xlsx"],
      ["verify", "ut.xlsx"],
      ["inspect", "ut.xlsx"],
    ];
    return Promise.all(
      all.map(async (words) => (await aCommand([...words, ...more], given)).text.split("\n")[0]!),
    );
  };
  expect(await saidIn()).toEqual([
    expect.stringMatching(/ distributed over /),
    "Every stored figure follows from the inputs.",
    expect.stringMatching(/^Table: /),
  ]);
  expect(await saidIn("--language", "sv")).toEqual([
    expect.stringMatching(/ fördelade på /),
    "Alla sparade siffror följer av underlaget.",
    expect.stringMatching(/^Tabell: /),
  ]);
});
