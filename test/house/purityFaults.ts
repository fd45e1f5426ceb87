import ts from "typescript";
import { nodesOf } from "./nodesOf";
import { parsedFile } from "./parsedFile";
import { rooms } from "./rooms";
import { sourceFiles } from "./sourceFiles";

const PURE: readonly string[] = rooms.slice(0, rooms.indexOf("workbook"));
const OUTSIDE = new Set(
  "Excel Office OfficeExtension OfficeRuntime CustomFunctions document window navigator localStorage sessionStorage fetch XMLHttpRequest setTimeout setInterval performance crypto process require console".split(
    " ",
  ),
);
/** Where a host's global is at home; nobody else may name it. */
const HOME: Readonly<Record<string, readonly string[]>> = {
  Excel: ["excel"],
  OfficeExtension: ["excel"],
  Office: ["excel", "commands", "taskpane"],
  CustomFunctions: ["functions"],
  document: ["taskpane", "commands"],
  window: ["taskpane", "commands"],
  localStorage: [],
  fetch: [],
  XMLHttpRequest: [],
};
const SENTENCE = /^\p{Lu}.*\s\S+\s\S+\s.*\p{Ll}[.!?]$/u;

/** Pure rooms know no host, clock, chance or network, and write no sentences. One sentence per breach. */
export function purityFaults(root: string): string[] {
  return sourceFiles(root).flatMap((file) => {
    const room = file.split("/")[1] ?? "";
    const isPure = PURE.includes(room);
    return nodesOf(parsedFile(root, file)).flatMap((node) => {
      if (ts.isIdentifier(node) && isGlobal(node)) {
        const name = node.text;
        const home = HOME[name];
        if (home && !home.includes(room)) return [`${file}: ${room} may not know ${name}`];
        if (isPure && OUTSIDE.has(name)) return [`${file}: ${room} is a pure room and may not know ${name}`];
        const member = ts.isPropertyAccessExpression(node.parent) ? node.parent.name.text : "";
        if (isPure && (`${name}.${member}` === "Date.now" || `${name}.${member}` === "Math.random"))
          return [`${file}: ${room} is a pure room: no ${name}.${member}`];
        if (isPure && name === "Date" && ts.isNewExpression(node.parent) && !node.parent.arguments?.length)
          return [`${file}: ${room} is a pure room: it does not know the time`];
      }
      const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
      if (isPure && room !== "wording" && isText && SENTENCE.test(node.text) && !isMistake(node))
        return [`${file}: "${node.text}" is a sentence; rooms before wording return codes and figures`];
      return [];
    });
  });
}

/** A name read from the surroundings: not a member, not a key, not declared here. */
function isGlobal(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) {
    return (ts.isPropertyAccessExpression(parent) ? parent.expression : parent.left) === node;
  }
  const isDeclared =
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isExportSpecifier(parent) ||
      ts.isJsxAttribute(parent)) &&
    parent.name === node;
  return !isDeclared;
}

/** What is thrown at the code's own mistakes is for developers and never reaches an analyst. */
function isMistake(node: ts.Node): boolean {
  return ts.isNewExpression(node.parent) && ts.isThrowStatement(node.parent.parent);
}
