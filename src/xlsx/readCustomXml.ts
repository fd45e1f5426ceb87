import { strFromU8 } from "fflate";
import type { CustomXmlPart } from "./customXmlPart";
import type { PackageParts } from "./openPackage";
import { unescapeXml } from "./unescapeXml";

/** The custom XML parts of a workbook, in the order of their numbers. */
export function readCustomXml(parts: PackageParts): readonly CustomXmlPart[] {
  const paths = Object.keys(parts).filter((path) => /^customXml\/item\d+\.xml$/i.test(path));
  const numbered = paths.map((path) => ({ path, number: Number(/\d+/.exec(path)?.[0]) }));
  numbered.sort((a, b) => a.number - b.number);
  return numbered.map(({ path, number }) => {
    const xml = text(parts[path]).replace(/^\s*<\?xml[^>]*\?>\s*/, "");
    const properties = text(parts[`customXml/itemProps${number}.xml`]);
    const id = /itemID="([^"]+)"/.exec(properties)?.[1] ?? `item${number}`;
    return { id, namespace: rootNamespace(xml), xml };
  });
}

function text(part: Uint8Array | undefined): string {
  if (!part) return "";
  const isWide = part[0] === 0xff && part[1] === 0xfe;
  return (isWide ? new TextDecoder("utf-16le").decode(part) : strFromU8(part)).replace(/^\ufeff/, "");
}

/** The first element with its attributes, whose values may hold ">". */
const root = /<(?:([\w.-]+):)?[\w.-]+((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/u;

function rootNamespace(xml: string): string {
  const [, prefix, attributes = ""] = root.exec(xml.replace(/<!--.*?-->/gs, "")) ?? [];
  const declaration = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const found = new RegExp(`(?:^|\\s)${declaration}=(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return unescapeXml(found?.[1] ?? found?.[2] ?? "");
}
