import { packageText } from "./packageText";
import type { PackageParts } from "./openPackage";
import { unescapeXml } from "./unescapeXml";

/** A link from one part to another. */
export interface PartLink {
  readonly id: string;
  /** Last piece of its type: "worksheet", "comments". */
  readonly kind: string;
  /** "xl/worksheets/sheet1.xml"; empty where it leads out of the package. */
  readonly path: string;
  /** The element as it stands. */
  readonly xml: string;
}

/**
 * The links of a part.
 * @param source  "xl/workbook.xml"; "" for the package itself
 * @remarks Targets are relative to the part's folder, or begin at the root with "/". Source: ECMA-376 part 2, 6.5.
 */
export function partLinks(parts: PackageParts, source: string): readonly PartLink[] {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const xml = packageText(parts, `${folder}_rels/${source.slice(folder.length)}.rels`);
  return [...xml.matchAll(/<(?:\w+:)?Relationship\b[^>]*>(?:<\/(?:\w+:)?Relationship>)?/g)].map(([whole]) => {
    const attribute = (name: string): string => {
      const found = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(whole);
      return unescapeXml(found?.[1] ?? found?.[2] ?? "");
    };
    const target = attribute("Target");
    const path = attribute("TargetMode") === "External" ? "" : resolved(folder, target);
    return { id: attribute("Id"), kind: attribute("Type").replace(/^.*\//, ""), path, xml: whole };
  });
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  return steps.join("/");
}
