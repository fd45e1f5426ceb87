import path from "node:path";
import ts from "typescript";
import { filesUnder } from "./filesUnder";
import { nodesOf } from "./nodesOf";
import { parsedFile } from "./parsedFile";
import { sourceFiles } from "./sourceFiles";

const BANNED = new Set(
  "util utils helper helpers manager data info process handle misc temp tmp gap".split(" "),
);

/** Names that say nothing, or that mean two things: "quota" is votes per seat for some and a share for others. */
export function termFaults(root: string): string[] {
  const files = [...filesUnder(root, "src"), ...filesUnder(root, "test")];
  const inPaths = files.flatMap((file) => {
    const parts = file
      .split("/")
      .map((part, place, all) => (place === all.length - 1 ? path.parse(part).name : part));
    const word = parts.flatMap((part) => bannedWord(part.replace(/\.test$/, "")) ?? [])[0];
    return word ? [`${file}: "${word}" says nothing; name the file for what it holds`] : [];
  });
  const inCode = sourceFiles(root).flatMap((file) => {
    const names = new Set(nodesOf(parsedFile(root, file)).flatMap((node) => declaredName(node) ?? []));
    return [...names].flatMap((name) => {
      const word = bannedWord(name);
      return word ? [`${file}: the name ${name} holds "${word}", which the house does not use`] : [];
    });
  });
  return [...inPaths, ...inCode];
}

function bannedWord(name: string): string | undefined {
  if (/^quotas?$/i.test(name)) return name;
  const words = name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[\s\-_.]+/);
  return words.find((word) => BANNED.has(word));
}

function declaredName(node: ts.Node): string | undefined {
  const isDeclaration =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node);
  return isDeclaration && node.name && ts.isIdentifier(node.name) ? node.name.text : undefined;
}
