import { strToU8 } from "fflate";
import type { CustomXmlPart } from "./customXmlPart";
import { addCustomXml } from "./addCustomXml";
import type { PackageParts } from "./openPackage";
import { readCustomXml } from "./readCustomXml";

/**
 * A package with a custom XML part: the text of the part of that namespace replaced where there is one, else a part added beside
 * those of others, under the next free number.
 */
export function putCustomXml(parts: PackageParts, part: CustomXmlPart): PackageParts {
  const paths = Object.keys(parts).filter((path) => /^customXml\/item\d+\.xml$/i.test(path));
  const own = paths.find((path) => {
    const only = readCustomXml({ [path]: parts[path] ?? new Uint8Array() });
    return only[0]?.namespace === part.namespace;
  });
  const declared = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${part.xml}`;
  if (own !== undefined) return { ...parts, [own]: strToU8(declared) };
  const last = Math.max(0, ...paths.map((path) => Number(/\d+/.exec(path)?.[0])));
  return addCustomXml(parts, [part], last);
}
