import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** Trees by file: five guards read every file, and no tree is changed by looking at it. */
const parsed = new Map<string, ts.SourceFile>();

/** The syntax tree of a file of ours; comments and strings are told apart from code by the compiler itself. */
export function parsedFile(root: string, file: string): ts.SourceFile {
  const text = readFileSync(path.join(root, file), "utf8");
  const known = parsed.get(file);
  if (known?.text === text) return known;
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, kind);
  parsed.set(file, tree);
  return tree;
}
