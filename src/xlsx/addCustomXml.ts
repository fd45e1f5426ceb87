import { strToU8 } from "fflate";
import type { CustomXmlPart } from "./customXmlPart";
import { escapeXml } from "./escapeXml";
import { insertedBefore } from "./insertedBefore";
import type { PackageParts } from "./openPackage";

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const workbookRelations = "xl/_rels/workbook.xml.rels";
const contentTypes = "[Content_Types].xml";

/**
 * The parts of a workbook with custom XML parts beside them: item, properties with its id, and the links that make Excel keep them.
 * @param last  highest number that such a part has in the package; 0 where it has none
 * @remarks Source: ECMA-376 part 1, 15.2.4 and 15.2.5.
 */
export function addCustomXml(parts: PackageParts, added: readonly CustomXmlPart[], last = 0): PackageParts {
  if (added.length === 0) return parts;
  const files: Record<string, Uint8Array> = { ...parts };
  let links = "";
  let types = "";
  added.forEach(({ id, namespace, xml }, place) => {
    const number = last + place + 1;
    files[`customXml/item${number}.xml`] = strToU8(declaration + xml);
    files[`customXml/itemProps${number}.xml`] = strToU8(itemProperties(id, namespace));
    files[`customXml/_rels/item${number}.xml.rels`] = strToU8(itemRelations(number));
    links += `<Relationship Id="fordelaXml${number}" Type="${relations}/customXml" Target="../customXml/item${number}.xml"/>`;
    types += `<Override PartName="/customXml/itemProps${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`;
  });
  files[workbookRelations] = insertedBefore(files[workbookRelations], "Relationships", (prefix) =>
    links.replaceAll("<Relationship", `<${prefix}Relationship`),
  );
  files[contentTypes] = insertedBefore(files[contentTypes], "Types", (prefix) =>
    types.replaceAll("<Override", `<${prefix}Override`),
  );
  return files;
}

function itemProperties(id: string, namespace: string): string {
  const schema = escapeXml(namespace);
  return `${declaration}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${escapeXml(id)}"><ds:schemaRefs><ds:schemaRef ds:uri="${schema}"/></ds:schemaRefs></ds:datastoreItem>`;
}

function itemRelations(number: number): string {
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`;
}
