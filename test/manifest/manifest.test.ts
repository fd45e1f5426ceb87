import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const folder = mkdtempSync(path.join(tmpdir(), "fordela-manifest-"));
afterAll(() => rmSync(folder, { recursive: true }));

function validate(text: string, built = folder): string {
  const file = path.join(folder, "manifest.xml");
  writeFileSync(file, text);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, "test/manifest/validate.mjs"), file],
    { encoding: "utf8", env: { ...process.env, BUILT_FOLDER: built } },
  );
  return stdout + stderr;
}

function replaced(from: string | RegExp, to: string): string {
  const text = manifest.replace(from, to);
  expect(text).not.toBe(manifest); // else the fault was not planted
  return text;
}

test("the manifest is valid", () => {
  expect(validate(manifest)).toMatch(/^valid/m);
});

test.each([
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
])("is refused with %s", (_what, from, to, sentence) => {
  expect(validate(replaced(from, to))).toContain(sentence);
});

const parameter = { name: "total", description: "How many", type: "any" };
const metadata = (change: object = {}) => ({
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "PLACES", name: "PLACES", description: "New places", parameters: [parameter], ...change },
  ],
});

test.each([
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
])("metadata with %s is judged", (_what, change, whole, sentence) => {
  const write = (file: string, content: object) =>
    writeFileSync(path.join(folder, file), JSON.stringify(content));
  write("functions.json", metadata());
  write("functions.sv-se.json", { ...metadata(change), ...whole });
  write("functions.nb-no.json", metadata());
  expect(validate(manifest)).toContain(sentence);
});
