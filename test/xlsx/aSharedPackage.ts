import { strToU8, zipSync } from "fflate";
import type { PackageParts } from "../../src/xlsx/openPackage";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const links = (...all: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;
const overrides = (...paths: readonly string[]) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${paths
    .map((path) => `<Override PartName="/${path}" ContentType="application/xml"/>`)
    .join("")}</Types>`;
const text = (place: number): string => `<c r="A${place + 1}" t="s"><v>${place}</v></c>`;

const written: Readonly<Record<string, string>> = {
  "[Content_Types].xml": overrides(
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
    "xl/comments1.xml",
    "xl/pivotCache/pivotCacheDefinition1.xml",
    "xl/webextensions/taskpanes.xml",
    "docProps/core.xml",
  ),
  "_rels/.rels": links(
    ["rId1", `${office}/officeDocument`, "xl/workbook.xml"],
    [
      "rId2",
      "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
      "xl/webextensions/taskpanes.xml",
    ],
    ["rId3", `${office}/extended-properties`, "docProps/app.xml"],
  ),
  "docProps/core.xml":
    "<cp:coreProperties><dc:creator>Anna Andersson</dc:creator><dc:title>Underlag</dc:title><cp:lastModifiedBy>Bo Berg</cp:lastModifiedBy></cp:coreProperties>",
  "docProps/app.xml":
    "<Properties><TitlesOfParts><vt:lpstr>Hemligt</vt:lpstr></TitlesOfParts><Manager>Cia Ceder</Manager></Properties>",
  "docProps/custom.xml": "<Properties><property name='MSIP_Label'>Internt</property></Properties>",
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Hemligt" sheetId="1" r:id="rId1"/><sheet name="Underlag" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="Kvar" localSheetId="1">Underlag!$A$1</definedName><definedName name="Borta">Hemligt!$A$1</definedName><definedName name="Lokal" localSheetId="0">1</definedName></definedNames><pivotCaches><pivotCache cacheId="1" r:id="rId3"/></pivotCaches></workbook>`,
  "xl/_rels/workbook.xml.rels": links(
    ["rId1", `${office}/worksheet`, "worksheets/sheet1.xml"],
    ["rId2", `${office}/worksheet`, "worksheets/sheet2.xml"],
    ["rId3", `${office}/pivotCacheDefinition`, "pivotCache/pivotCacheDefinition1.xml"],
    ["rId4", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
    ["rId5", `${office}/sharedStrings`, "sharedStrings.xml"],
    ["rId6", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
  ),
  "xl/sharedStrings.xml": `<sst xmlns="${main}"><si><t>Leverantör AB</t></si><si><t>Kod</t></si><si><r><t>Delad</t></r></si><si/></sst>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="1">${text(0)}${text(2)}</row></sheetData></worksheet>`,
  "xl/worksheets/_rels/sheet1.xml.rels": links(["rId1", `${office}/table`, "../tables/table1.xml"]),
  "xl/tables/table1.xml": '<table displayName="Anbud" ref="A1:A3"/>',
  "xl/worksheets/sheet2.xml": `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData><row r="1">${text(1)}${text(2)}<c r="D1"><f>SUM(Hemligt!A1:A9)</f><v>4711</v></c><c r="E1"><f>SUM(Anbud[Pris])</f><v>12</v></c><c r="F1"><f>A1&amp;"x"</f><v>1</v></c></row></sheetData><dataValidations count="1"><dataValidation sqref="A1"><formula1>Hemligt!$A$1:$A$9</formula1></dataValidation></dataValidations><legacyDrawing r:id="rId2"/></worksheet>`,
  "xl/worksheets/_rels/sheet2.xml.rels": links(
    ["rId1", `${office}/comments`, "../comments1.xml"],
    ["rId2", `${office}/vmlDrawing`, "../drawings/vmlDrawing1.vml"],
    ["rId3", `${office}/pivotTable`, "../pivotTables/pivotTable1.xml"],
    [
      "rId4",
      "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
      "../threadedComments/threadedComment1.xml",
    ],
    ["rId5", `${office}/drawing`, "../drawings/drawing1.xml"],
  ),
  "xl/comments1.xml": "<comments><author>Anna Andersson</author><text>Ring Gnesta</text></comments>",
  "xl/threadedComments/threadedComment1.xml": "<ThreadedComments>Ring Gnesta</ThreadedComments>",
  "xl/persons/person.xml": "<personList>Anna Andersson</personList>",
  "xl/drawings/vmlDrawing1.vml":
    '<xml><v:shape id="a"><x:ClientData ObjectType="Note"/>Ring</v:shape><v:shape id="b"><x:ClientData ObjectType="Button"/></v:shape></xml>',
  "xl/drawings/drawing1.xml": "<wsDr/>",
  "xl/drawings/_rels/drawing1.xml.rels": links(["rId1", `${office}/chart`, "../charts/chart1.xml"]),
  "xl/charts/chart1.xml":
    "<c:chart><c:val><c:numRef><c:f>Hemligt!$B$1:$B$2</c:f><c:numCache><c:v>99887</c:v></c:numCache></c:numRef></c:val><c:cat><c:strRef><c:f>Underlag!$A$1</c:f><c:strCache>Kod</c:strCache></c:strRef></c:cat></c:chart>",
  "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
  "xl/pivotTables/_rels/pivotTable1.xml.rels": links([
    "rId1",
    `${office}/pivotCacheDefinition`,
    "../pivotCache/pivotCacheDefinition1.xml",
  ]),
  "xl/pivotCache/pivotCacheDefinition1.xml":
    '<pivotCacheDefinition><cacheSource><worksheetSource ref="A1:B9" sheet="Hemligt"/></cacheSource><s v="Leverantör AB"/></pivotCacheDefinition>',
  "xl/webextensions/taskpanes.xml": "<taskpanes/>",
  "xl/webextensions/_rels/taskpanes.xml.rels": links([
    "rId1",
    "http://schemas.microsoft.com/office/2011/relationships/webextension",
    "webextension1.xml",
  ]),
  "xl/webextensions/webextension1.xml": "<webextension/>",
  "customXml/item1.xml": '<a xmlns="urn:annan">kvar</a>',
};

/** A workbook of two sheets, one of them secret, of which names, formulas, rules, a chart, a pivot and shared texts know. */
export const aSharedPackage: PackageParts = {
  ...Object.fromEntries(Object.entries(written).map(([path, xml]) => [path, strToU8(xml)])),
  "xl/vbaProject.bin": Uint8Array.from({ length: 500 }, (_, place) => (place * 41) % 256),
};

export const aSharedFile = zipSync({ ...aSharedPackage });
