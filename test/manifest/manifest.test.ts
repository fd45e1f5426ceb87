import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const folder = mkdtempSync(path.join(tmpdir(), "fordela-manifest-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the validator says of each, in the order given: one process for all, as starting it takes longer than judging. */
function judged(
  files: readonly string[],
  folders: readonly string[],
): { said: string[]; status: number | null } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.join(root, "test/manifest/validate.mjs"), ...files],
    { encoding: "utf8", env: { ...process.env, BUILT_FOLDER: folders.join(path.delimiter) } },
  );
  const said = stdout.split(/^(?=(?:valid|INVALID) {2})/m).filter((text) => /^(valid|INVALID)/.test(text));
  if (said.length < files.length) throw new Error(stdout + stderr);
  return { said, status };
}

/** The place of a manifest with this text, and of a folder with this metadata as built. */
function written(name: string, text: string): string {
  const file = path.join(folder, `${name}.xml`);
  writeFileSync(file, text);
  return file;
}
function built(name: string, content: Readonly<Record<string, object>>): string {
  const place = path.join(folder, name);
  mkdirSync(place);
  for (const [file, described] of Object.entries(content))
    writeFileSync(path.join(place, file), JSON.stringify(described));
  return place;
}

function replaced(from: string | RegExp, to: string): string {
  const text = manifest.replace(from, to);
  expect(text).not.toBe(manifest); // else the fault was not planted
  return text;
}

test("the manifest is valid", () => {
  const own = judged([written("own", manifest)], [folder]);
  expect(own.said).toEqual([expect.stringMatching(/^valid/)]);
  expect(own.status).toBe(0);
});

const faulty: [what: string, from: string | RegExp, to: string, sentence: string][] = [
  ["a reference to no resource", 'Functions.Script.Url"/>', 'Nowhere"/>', "points to Nowhere"],
  ["a resource nobody uses", '<bt:String id="Group.Label"', '<bt:String id="Left.Over"', "used by nothing"],
  ["one id for two resources", 'Image id="Icon.20"', 'Image id="Icon.16"', "Icon.16 stands twice"],
  ["a button twice", 'id="Fordela.Clear"', 'id="Fordela.Open"', "Fordela.Open stands twice"],
  [
    "a page of its own for the commands",
    '<FunctionFile resid="Page.Url"',
    '<FunctionFile resid="Functions.Script.Url"',
    "must share one page",
  ],
  [
    "an address without https",
    'https://localhost:3000/functions.js"',
    'http://localhost:3000/functions.js"',
    "is not https",
  ],
  [
    "another host",
    'https://localhost:3000/functions.js"',
    'https://example.org/functions.js"',
    "several hosts",
  ],
  [
    "a text without Norwegian",
    /<bt:Override Locale="nb-no" Value="Fjern[^>]*>/,
    "",
    "Clear.Label has no text for nb-no",
  ],
  [
    "metadata without Swedish",
    /<bt:Override Locale="sv-se" Value="[^"]*sv-se.json"\/>/,
    "",
    "Functions.Metadata.Url has no text for sv-se",
  ],
  ["a label that is too long", 'Value="Öppna panelen"', `Value="${"ö".repeat(126)}"`, "126 characters"],
  ["a picture that does not exist", "icon-24.png", "icon-25.png", "no such file"],
  ["a picture of another size", "clear-40.png", "clear-48.png", "is 48×48, not 40×40"],
  ["an icon without a size", /<bt:Image size="32" resid="Repair.32"\/>/, "", "has the sizes 16 20 24 40"],
  [
    "a localised namespace",
    'DefaultValue="FORDELA"/>',
    'DefaultValue="FORDELA"><bt:Override Locale="sv-se" Value="FÖRDELA"/></bt:String>',
    "must not be localised",
  ],
  ["XML that is not closed", "</OfficeApp>", "", "INVALID"],
];

const parameter = { name: "total", description: "How many", type: "any" };
const metadata = (change: object = {}) => ({
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "PLACES", name: "PLACES", description: "New places", parameters: [parameter], ...change },
  ],
});

const described: [what: string, change: object, whole: object, sentence: string][] = [
  ["no fault", {}, {}, "valid    functions' metadata"],
  [
    "other words only",
    { description: "Nya platser", parameters: [{ ...parameter, name: "antal" }] },
    {},
    "valid    functions' metadata",
  ],
  ["another function", { id: "PLACE", name: "PLACE" }, {}, "does not describe the same functions"],
  [
    "another type",
    { parameters: [{ ...parameter, type: "number" }] },
    {},
    "does not describe the same functions",
  ],
  ["an id that is not the name", { id: "PLACES2" }, {}, "PLACES2 has the name PLACES"],
  ["a description that is too long", { description: "n".repeat(1025) }, {}, "1 to 1024"],
  ["a parameter without description", { parameters: [{ ...parameter, description: "" }] }, {}, "1 to 512"],
  ["errors kept away", {}, { allowErrorForDataTypeAny: false }, "keeps errors"],
];

const said = new Map<string, string>();
beforeAll(() => {
  const manifests = faulty.map(([, from, to], place) => written(`faulty-${place}`, replaced(from, to)));
  const folders = described.map(([, change, whole], place) =>
    built(`built-${place}`, {
      "functions.json": metadata(),
      "functions.sv-se.json": { ...metadata(change), ...whole },
      "functions.nb-no.json": metadata(),
    }),
  );
  const all = judged(manifests, folders);
  expect(all.status).toBe(1);
  expect(all.said).toHaveLength(manifests.length + folders.length);
  [...faulty, ...described].forEach(([what], place) => said.set(what, all.said[place]!));
});

test.each(faulty)("is refused with %s", (what, _from, _to, sentence) => {
  expect(said.get(what)).toContain(sentence);
  expect(said.get(what)).toMatch(/^INVALID/);
});

test.each(described)("metadata with %s is judged", (what, _change, _whole, sentence) => {
  expect(said.get(what)).toContain(sentence);
});
