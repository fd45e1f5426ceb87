import { strFromU8, strToU8 } from "fflate";
import type { CustomXmlPart } from "./customXmlPart";
import type { PackageParts } from "./openPackage";

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const workbookRelations = "xl/_rels/workbook.xml.rels";
const contentTypes = "[Content_Types].xml";

/**
 * The parts of a workbook with custom XML parts beside them: item, properties with its id, and the links that make Excel keep them.
 * @remarks Source: ECMA-376 part 1, 15.2.4 and 15.2.5.
 */
export function addCustomXml(parts: PackageParts, added: readonly CustomXmlPart[]): PackageParts {
  if (added.length === 0) return parts;
  const files: Record<string, Uint8Array> = { ...parts };
  let links = "";
  let types = "";
  added.forEach(({ id, namespace, xml }, place) => {
    const number = place + 1;
    files[`customXml/item${number}.xml`] = strToU8(declaration + xml);
    files[`customXml/itemProps${number}.xml`] = strToU8(itemProperties(id, namespace));
    files[`customXml/_rels/item${number}.xml.rels`] = strToU8(itemRelations(number));
    links += `<Relationship Id="customXml${number}" Type="${relations}/customXml" Target="../customXml/item${number}.xml"/>`;
    types += `<Override PartName="/customXml/itemProps${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`;
  });
  files[workbookRelations] = inserted(files[workbookRelations], links, "</Relationships>");
  files[contentTypes] = inserted(files[contentTypes], types, "</Types>");
  return files;
}

function itemProperties(id: string, namespace: string): string {
  const schema = escapeAttribute(namespace);
  return `${declaration}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${escapeAttribute(id)}"><ds:schemaRefs><ds:schemaRef ds:uri="${schema}"/></ds:schemaRefs></ds:datastoreItem>`;
}

function itemRelations(number: number): string {
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`;
}

function inserted(part: Uint8Array | undefined, text: string, before: string): Uint8Array {
  const xml = strFromU8(part ?? new Uint8Array());
  const place = xml.lastIndexOf(before);
  if (place === -1) throw new Error(`A workbook part lacks ${before}.`);
  return strToU8(xml.slice(0, place) + text + xml.slice(place));
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
