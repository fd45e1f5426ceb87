import ts from "typescript";
import { filesUnder } from "./filesUnder";
import { nodesOf } from "./nodesOf";
import { parsedFile } from "./parsedFile";
import { sourceFiles } from "./sourceFiles";

/** Run as a whole by the browser tests. */
const ENTRIES = ["src/commands/commands.ts", "src/taskpane/index.tsx"];

/** Every file that does something has its test at the same place under test/. One sentence per missing one. */
export function mirrorFaults(root: string): string[] {
  const tests = filesUnder(root, "test").filter((file) => /\.test\.tsx?$/.test(file));
  return sourceFiles(root).flatMap((file) => {
    if (/\/index\.ts$/.test(file) || ENTRIES.includes(file)) return [];
    const doesSomething = nodesOf(parsedFile(root, file)).some(
      (node) => ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isClassDeclaration(node),
    );
    const place = file.replace(/^src\//, "test/").replace(/\.tsx?$/, "");
    const hasTest = tests.some((test) => test.startsWith(`${place}.`));
    return doesSomething && !hasTest ? [`${file}: has no test ${place}.test.ts`] : [];
  });
}
