import path from "node:path";
import ts from "typescript";
import { parsedFile } from "./parsedFile";
import { sourceFiles } from "./sourceFiles";

/** Files that others than our own code give their form. */
const OTHER_FORM = [
  "src/functions/functions.ts", // the metadata generator wants every worksheet function in one file
  "src/commands/commands.ts", // the page's entries are run, not imported
  "src/taskpane/index.tsx",
  "src/cli/main.ts",
];

/**
 * One exported thing per file, and the file named for it. Types and fixed lists (the words that a function takes)
 * may accompany it; a second function, class or component may not. One sentence per breach.
 */
export function exportFaults(root: string): string[] {
  return sourceFiles(root).flatMap((file) => {
    const name = path.basename(file).replace(/\.tsx?$/, "");
    if (name === "index" || OTHER_FORM.includes(file)) return [];
    const { doers, lists, types } = exportsOf(parsedFile(root, file));
    if (doers.length > 1) return [`${file}: exports ${doers.join(", ")}; one thing per file`];
    const names = [...doers, ...lists, ...types];
    if (names.length === 0) return [`${file}: exports nothing`];
    // A list or type may say more than its file: "norwayPlaces" in places/norway.ts, "methods" in method.ts.
    const isNamedForIt = doers[0] === name || [...lists, ...types].some((each) => holds(each, name));
    return isNamedForIt
      ? []
      : [`${file}: exports ${names.join(", ")}; the file must be named for one of them`];
  });
}

const holds = (long: string, short: string) => long.toLowerCase().includes(short.toLowerCase());

function exportsOf(tree: ts.SourceFile): { doers: string[]; lists: string[]; types: string[] } {
  const doers = new Set<string>(); // overloads are one thing
  const lists: string[] = [];
  const types: string[] = [];
  for (const node of tree.statements) {
    if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause)) {
      for (const each of node.exportClause.elements)
        if (node.isTypeOnly || each.isTypeOnly) types.push(each.name.text);
        else lists.push(each.name.text);
      continue;
    }
    const isExported =
      ts.canHaveModifiers(node) &&
      ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) continue;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) types.push(node.name.text);
    else if (ts.isVariableStatement(node))
      for (const { name, initializer } of node.declarationList.declarations) {
        const isList = !initializer || !isDoer(initializer);
        if (isList) lists.push(name.getText(tree));
        else doers.add(name.getText(tree));
      }
    else if (
      (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isEnumDeclaration(node)) &&
      node.name
    )
      doers.add(node.name.text);
  }
  return { doers: [...doers], lists, types };
}

/** A function, also one that a call makes (memo(…), forwardRef(…)); "as const" and "satisfies" only dress a list. */
function isDoer(value: ts.Expression): boolean {
  if (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)) return isDoer(value.expression);
  const isCalled = ts.isCallExpression(value) && value.arguments.some(isDoer);
  return ts.isArrowFunction(value) || ts.isFunctionExpression(value) || isCalled;
}
