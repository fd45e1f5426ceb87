import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { filesUnder } from "./filesUnder";
import { nodesOf } from "./nodesOf";
import { parsedFile } from "./parsedFile";
import { sourceFiles } from "./sourceFiles";

/** Run as a whole by the browser tests. */
const ENTRIES = ["src/commands/commands.ts", "src/taskpane/index.tsx", "src/cli/main.ts"];

/** Files that are only covered by the tests of their room so far. The list may shrink, never grow. */
const LIST = "test/house/withoutOwnTest.txt";

/** Every file that does something has its test at the same place under test/. One sentence per missing one. */
export function mirrorFaults(root: string): string[] {
  const listFile = path.join(root, LIST);
  const listed = fs.existsSync(listFile) ? fs.readFileSync(listFile, "utf8").split("\n").filter(Boolean) : [];
  const missing = filesWithoutTest(root);
  return [
    ...missing
      .filter((file) => !listed.includes(file))
      .map(
        (file) => `${file}: has no test ${file.replace(/^src\//, "test/").replace(/\.tsx?$/, "")}.test.ts`,
      ),
    ...listed
      .filter((file) => !missing.includes(file))
      .map((file) => `${file}: has its test now (or is gone); take it off ${LIST}`),
  ];
}

function filesWithoutTest(root: string): string[] {
  const tests = filesUnder(root, "test").filter((file) => /\.test\.tsx?$/.test(file));
  return sourceFiles(root).flatMap((file) => {
    if (/\/index\.ts$/.test(file) || ENTRIES.includes(file)) return [];
    const doesSomething = nodesOf(parsedFile(root, file)).some(
      (node) => ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isClassDeclaration(node),
    );
    const place = file.replace(/^src\//, "test/").replace(/\.tsx?$/, "");
    const hasTest = tests.some((test) => test.startsWith(`${place}.`));
    return doesSomething && !hasTest ? [file] : [];
  });
}
