import { strToU8 } from "fflate";
import type { PackageParts } from "./openPackage";
import { packageText } from "./packageText";

const path = "xl/calcChain.xml";

/**
 * A package without the list of the order in which Excel calculated its formulas; Excel makes it anew. A list that names a cell
 * whose formula is gone makes Excel offer to repair the file.
 * @remarks Source: ECMA-376 part 1, 12.3.1 and 18.6.
 */
export function withoutCalculationOrder(parts: PackageParts): PackageParts {
  if (!(path in parts)) return parts;
  const kept = Object.fromEntries(Object.entries(parts).filter(([each]) => each !== path));
  for (const [file, link] of [
    ["[Content_Types].xml", /<(?:\w+:)?Override\b[^>]*\/xl\/calcChain\.xml[^>]*\/>/],
    ["xl/_rels/workbook.xml.rels", /<(?:\w+:)?Relationship\b[^>]*calcChain\.xml[^>]*\/>/],
  ] as const)
    kept[file] = strToU8(packageText(parts, file).replace(link, ""));
  return kept;
}
