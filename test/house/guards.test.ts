// Every guard of the house is shown a fault that was planted for it: a guard that was never seen red guards nothing.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { exportFaults } from "./exportFaults";
import { fileFaults } from "./fileFaults";
import { layerFaults } from "./layerFaults";
import { mirrorFaults } from "./mirrorFaults";
import { packageFaults } from "./packageFaults";
import { purityFaults } from "./purityFaults";
import { termFaults } from "./termFaults";
import { wordingFaults } from "./wordingFaults";

const root = mkdtempSync(path.join(tmpdir(), "fordela-house-"));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function plant(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

type Guard = (root: string) => string[];
const planted: [guard: Guard, file: string, text: string, sentence: string][] = [
  [
    layerFaults,
    "src/base/sum.ts",
    'import { x } from "../report";',
    "base may not import report, which comes after it",
  ],
  [layerFaults, "src/base/sum.ts", 'export type X = import("../report").X;', "base may not import report"],
  [
    layerFaults,
    "src/report/a.ts",
    'const x = await import("../taskpane");',
    "report may not import taskpane",
  ],
  [layerFaults, "src/allocation/a.ts", 'import { x } from "../base/sum";', "its door is src/base/index.ts"],
  [
    layerFaults,
    "src/allocation/a.ts",
    'import { x } from "@fluentui/react-components";',
    "may not import the package @fluentui/react-components",
  ],
  [layerFaults, "src/sharing/a.ts", 'import { x } from "../wording";', "sharing may not import wording"],
  [
    layerFaults,
    "src/wording/a.ts",
    'import { x } from "../allocation";',
    "wording may not import allocation",
  ],
  [layerFaults, "src/functions/a.ts", 'import { x } from "../excel";', "functions may not import excel"],
  [
    layerFaults,
    "src/taskpane/a.tsx",
    'import { x } from "../functions";',
    "taskpane may not import functions",
  ],
  [
    layerFaults,
    "src/taskpane/a.tsx",
    'import { x } from "hucre";',
    "taskpane may not import the package hucre",
  ],
  [layerFaults, "src/base/a.ts", 'import { x } from "../../test/support";', "outside the house"],
  [layerFaults, "src/attic/a.ts", "", "there is no room attic"],
  [layerFaults, "src/a.ts", "", "belongs to a room"],
  [layerFaults, "src/base/index.ts", "export const x = 1;", "page of contents"],
  [purityFaults, "src/scenario/a.ts", "Excel.run(() => 1);", "scenario may not know Excel"],
  [purityFaults, "src/taskpane/a.ts", "Excel.run(() => 1);", "taskpane may not know Excel"],
  [purityFaults, "src/base/a.ts", "const x = Math.random();", "no Math.random"],
  [purityFaults, "src/base/a.ts", "const x = Date.now();", "no Date.now"],
  [purityFaults, "src/base/a.ts", "const x = new Date();", "does not know the time"],
  [purityFaults, "src/taskpane/a.ts", 'fetch("x");', "taskpane may not know fetch"],
  [purityFaults, "src/report/a.ts", 'const x = "The population is missing here.";', "is a sentence"],
  [termFaults, "src/base/a.ts", "const rowData = 1;", 'holds "data"'],
  [termFaults, "src/base/a.ts", "function handleRow() {}", 'holds "handle"'],
  [termFaults, "src/base/a.ts", "interface A { quota: number }", 'holds "quota"'],
  [termFaults, "src/base/utils.ts", "", '"utils" says nothing'],
  [termFaults, "test/helpers/a.ts", "", '"helpers" says nothing'],
  [
    exportFaults,
    "src/base/sum.ts",
    "export function sum() {} export const mean = () => 1;",
    "one thing per file",
  ],
  [exportFaults, "src/base/sum.ts", "export function mean() {}", "must be named for one of them"],
  [exportFaults, "src/base/sum.ts", "function sum() {}", "exports nothing"],
  [mirrorFaults, "src/base/sum.ts", "export function sum() {}", "has no test test/base/sum.test.ts"],
  [fileFaults, "src/base/sum.ts", "\n".repeat(251), "251 lines"],
  [fileFaults, "README.md", `see ${["", "home", "anna", "x"].join("/")}`, "path of one machine"],
  [fileFaults, "src/base/sum.ts", `// ${"TO"}${"DO"}: later`, "puts work off"],
  [fileFaults, "test/a.test.ts", `${"it"}.${"skip"}("x", () => 1);`, "passes a test over"],
];

test.each(planted)("%p sees what was planted in %s: %s", (guard, file, text, sentence) => {
  plant(file, text);
  const faults = guard(root);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(sentence);
});

const innocent: [guard: Guard, file: string, text: string][] = [
  [layerFaults, "src/allocation/a.ts", 'import type { X } from "../base";\nimport { y } from "./b";'],
  [
    layerFaults,
    "src/taskpane/a.ts",
    'import { x } from "../municipalities/places";\nimport { memo } from "react";',
  ],
  [
    purityFaults,
    "src/base/a.ts",
    "// Excel shows 15 digits. fetch nothing.\nconst x = { window: 1 }; x.window;",
  ],
  [purityFaults, "src/base/a.ts", 'throw new Error("A ratio must have a denominator that is not 0.");'],
  [termFaults, "src/base/metadata.ts", "const quotaRule = 1; const information = 2;"],
  [
    exportFaults,
    "src/base/sum.ts",
    "export type Sum = number; export const sums = [1]; export function sum() {}",
  ],
  [exportFaults, "src/base/sum.ts", "export interface Sum {}"],
  [mirrorFaults, "src/base/sum.ts", "export interface Sum {}"],
  [fileFaults, "src/base/sum.ts", 'const address = "https://example.org/home/page";'],
];

test.each(innocent)("%p lets pass %s: %s", (guard, file, text) => {
  plant(file, text);
  expect(guard(root)).toEqual([]);
});

describe("packages", () => {
  const packages = (manifest: object, lock = "{}", licence = "MIT") => {
    plant("package.json", JSON.stringify(manifest));
    plant("package-lock.json", lock);
    plant("node_modules/a/package.json", JSON.stringify({ license: "MIT", dependencies: { b: "^1.0.0" } }));
    plant("node_modules/b/package.json", JSON.stringify({ license: licence }));
    return packageFaults(root).join("; ");
  };
  const exact = { dependencies: { a: "1.0.0" } };

  test("that are exact and free pass", () => expect(packages(exact, "{}", "(GPL-3.0 OR MIT)")).toBe(""));
  test("with a range are refused", () =>
    expect(packages({ devDependencies: { a: "^1.0.0" } })).toContain("a ^1.0.0 is not an exact version"));
  test("with a copyleft part are refused", () =>
    expect(packages(exact, "{}", "GPL-3.0")).toContain("b: ships"));
  test("with an address in the lock file are refused", () =>
    expect(packages(exact, '{"resolved": "https://registry.example/a.tgz"}')).toContain("names the server"));
  test("with a lock file that lacks a platform are refused", () =>
    expect(
      packages(exact, '{"packages": {"node_modules/a": {"optionalDependencies": {"a-linux": "1.0.0"}}}}'),
    ).toContain("lacks a-linux"));
  test("of Univer's paid part are refused", () =>
    expect(packages(exact, '{"@univerjs-pro/x": 1}')).toContain("@univerjs-pro"));
});

describe("wording", () => {
  const en = { pane: { total: "{count} places", why: (name: string) => name } };

  test("that is complete passes", () => expect(wordingFaults({ en, sv: en })).toEqual([]));
  test("that lacks a text is refused", () =>
    expect(wordingFaults({ en, sv: { pane: { total: "{count} platser" } } })).toEqual([
      "sv: pane.why has no text",
    ]));
  test("that fills in something else is refused", () =>
    expect(wordingFaults({ en, sv: { pane: { ...en.pane, total: "{number} platser" } } }).join()).toContain(
      "different things",
    ));
  test("that takes other arguments is refused", () =>
    expect(wordingFaults({ en, sv: { pane: { ...en.pane, why: () => "x" } } }).join()).toContain(
      "different things",
    ));
  test("that is empty is refused", () =>
    expect(wordingFaults({ en: { a: "" }, sv: { a: "" } })).toEqual(["en: a is empty", "sv: a is empty"]));
});
