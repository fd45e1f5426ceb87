import { packageText } from "./packageText";
import type { PackageParts } from "./openPackage";
import { unescapeXml } from "./unescapeXml";

/** A sheet of a package and the part that it stands in. */
export interface PackageSheet {
  readonly name: string;
  /** "xl/worksheets/sheet1.xml" */
  readonly path: string;
}

/**
 * The sheets of a package in their order, each with its part.
 * @remarks Prefixes are free, the strict and the transitional form alike. Source: ECMA-376 part 1, 18.2.20, and part 2, 6.5.
 */
export function packageSheets(parts: PackageParts): readonly PackageSheet[] {
  const targets = new Map(
    [...packageText(parts, "xl/_rels/workbook.xml.rels").matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].map(
      ([, attributes = ""]) => [attribute(attributes, "Id"), attribute(attributes, "Target")],
    ),
  );
  const sheets = packageText(parts, "xl/workbook.xml").matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g);
  return [...sheets].flatMap(([, attributes = ""]) => {
    const target = targets.get(/\s\w+:id="([^"]*)"/.exec(attributes)?.[1] ?? "");
    if (!target) return [];
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
    return [{ name: unescapeXml(attribute(attributes, "name")), path }];
  });
}

function attribute(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2] ?? "";
}
