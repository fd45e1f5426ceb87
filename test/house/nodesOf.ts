import type ts from "typescript";

/** Every node of a tree, the root first. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const found = [node];
  node.forEachChild((child) => {
    found.push(...nodesOf(child));
  });
  return found;
}
