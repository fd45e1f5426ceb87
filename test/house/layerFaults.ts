import path from "node:path";
import ts from "typescript";
import { nodesOf } from "./nodesOf";
import { parsedFile } from "./parsedFile";
import { rooms } from "./rooms";
import { sourceFiles } from "./sourceFiles";

const ORDER: readonly string[] = rooms;
/** Earlier rooms that are shut all the same. */
const SHUT: Readonly<Record<string, readonly string[]>> = {
  wording: ORDER.slice(1),
  xlsx: ["excel"],
  files: ["excel"],
  functions: ["sharing", "excel", "xlsx", "files"],
  commands: ["functions"],
  taskpane: ["functions", "commands"],
  cli: ["excel", "functions", "commands", "taskpane"],
};
const EDGE = ["workbook", "excel", "xlsx", "files", "functions", "commands", "taskpane", "cli"];
/** Doors beside a room's index.ts, each for a reason. */
const SECOND_DOORS = [
  "src/municipalities/places", // coordinates, which the worksheet functions must not carry
  "src/municipalities/neighbours", // borders, likewise
  "src/distribution-key/rules", // published rule sets, which they must not carry either
];
const PURE = ORDER.slice(0, ORDER.indexOf("workbook"));
/** Rooms that know a package: everybody else goes through them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  xlsx: ["hucre", "fflate"],
  taskpane: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
};

/** Walls between the rooms: who may import whom, and through which door. One sentence per breach. */
export function layerFaults(root: string): string[] {
  return sourceFiles(root).flatMap((file) => {
    const room = file.split("/")[1] ?? "";
    if (file.split("/").length < 3) return [`${file}: every source file belongs to a room`];
    if (!ORDER.includes(room)) return [`${file}: there is no room ${room} in this house`];
    const tree = parsedFile(root, file);
    const faults = importsOf(tree).flatMap((target) => importFault(file, room, target) ?? []);
    if (/\/index\.ts$/.test(file)) faults.push(...indexFaults(file, tree));
    return faults;
  });
}

function importsOf(tree: ts.SourceFile): string[] {
  return nodesOf(tree).flatMap((node) => {
    const target =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    return target && ts.isStringLiteral(target) ? [target.text] : [];
  });
}

function importFault(file: string, room: string, target: string): string | undefined {
  if (!target.startsWith(".")) {
    const name = target
      .split("/")
      .slice(0, target.startsWith("@") ? 2 : 1)
      .join("/");
    if (PURE.includes(room)) return `${file}: ${room} is a pure room and may not import the package ${name}`;
    if (room === "cli" && name.startsWith("node:")) return undefined;
    return PACKAGES[room]?.includes(name) ? undefined : `${file}: ${room} may not import the package ${name}`;
  }
  const resolved = path.posix.join(path.posix.dirname(file), target).replace(/\/index$/, "");
  const to = resolved.split("/")[1] ?? "";
  if (to === room) return undefined;
  if (!ORDER.includes(to)) return `${file}: imports ${target}, which is outside the house`;
  if (ORDER.indexOf(to) > ORDER.indexOf(room))
    return `${file}: ${room} may not import ${to}, which comes after it`;
  if (to === "wording" && !EDGE.includes(room))
    return `${file}: ${room} may not import wording: rooms return codes, the edges put them into words`;
  if (SHUT[room]?.includes(to)) return `${file}: ${room} may not import ${to}`;
  if (resolved !== `src/${to}` && !SECOND_DOORS.includes(resolved))
    return `${file}: enters ${to} by ${target}; its door is src/${to}/index.ts`;
  return undefined;
}

function indexFaults(file: string, tree: ts.SourceFile): string[] {
  const isContents = tree.statements.every((node) => ts.isExportDeclaration(node) && node.moduleSpecifier);
  return isContents ? [] : [`${file}: an index.ts is a page of contents and nothing else`];
}
