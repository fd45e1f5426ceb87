import { strToU8 } from "fflate";
import type { PackageParts } from "./openPackage";
import { packageText } from "./packageText";
import { partLinks } from "./partLinks";
import type { PartLink } from "./partLinks";

const contentTypes = "[Content_Types].xml";

/**
 * A package with some links of a part cut, and without the parts that nothing else leads to any more.
 * @param source  the part that the links start from; "" for the package itself
 * @remarks Parts that nothing led to before stay as they are, and so does the content of every other part.
 */
export function withoutLinks(
  parts: PackageParts,
  source: string,
  isCut: (link: PartLink) => boolean,
): PackageParts {
  const cut = partLinks(parts, source).filter(isCut);
  if (cut.length === 0) return parts;
  const file = relations(source);
  const xml = cut.reduce((text, link) => text.replace(link.xml, ""), packageText(parts, file));
  const after: PackageParts = { ...parts, [file]: strToU8(xml) };
  const left = reachable(after);
  const lost = [...reachable(parts)].filter((path) => !left.has(path));
  const gone = new Set(lost.flatMap((path) => [path, relations(path)]));
  const kept = Object.entries(after).filter(([path]) => !gone.has(path));
  const types = packageText(parts, contentTypes).replace(
    /<(?:\w+:)?Override\b[^>]*?\sPartName="\/([^"]*)"[^>]*>/g,
    (whole, path: string) => (gone.has(path) ? "" : whole),
  );
  return { ...Object.fromEntries(kept), [contentTypes]: strToU8(types) };
}

function relations(source: string): string {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

function reachable(parts: PackageParts): ReadonlySet<string> {
  const found = new Set<string>([""]);
  for (const source of found)
    for (const { path } of partLinks(parts, source)) if (path !== "" && parts[path]) found.add(path);
  found.delete("");
  return found;
}
