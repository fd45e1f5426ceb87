import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** The syntax tree of a file of ours; comments and strings are told apart from code by the compiler itself. */
export function parsedFile(root: string, file: string): ts.SourceFile {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(
    file,
    readFileSync(path.join(root, file), "utf8"),
    ts.ScriptTarget.ES2022,
    true,
    kind,
  );
}
