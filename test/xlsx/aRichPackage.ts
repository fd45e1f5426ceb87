import { strToU8 } from "fflate";
import type { PackageParts } from "../../src/xlsx/openPackage";

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const written: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "docProps/custom.xml": "<Properties><property name='Dnr'>2024-17</property></Properties>",
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr date1904="0"/><sheets><sheet name="Län &amp; kommuner" sheetId="7" r:id="rId1"/></sheets><definedNames><definedName name="Andel">0.4</definedName></definedNames></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/calcChain" Target="calcChain.xml"/><Relationship Id="rId3" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}" xmlns:r="${relations}"><sheetData><row r="1" ht="30"><c r="A1" s="3" t="inlineStr"><is><t>Kod</t></is></c><c r="C1" s="4"><v>5</v></c></row><row r="4"><c r="A4"><f>C1*2</f><v>10</v></c><c r="B4"><f t="shared" ref="B4:B5" si="0">C1</f><v>5</v></c></row></sheetData><conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="C1"><formula1>0</formula1></dataValidation></dataValidations><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>`,
  "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
  "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="A4" i="7"/></calcChain>`,
  "xl/drawings/drawing1.xml": "<wsDr> <!-- spaces and comments are kept --> </wsDr>",
  "xl/charts/chart1.xml": "<chartSpace\n/>",
  "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition name='Pivot'/>",
  "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition/>",
  "xl/comments1.xml": "<comments><text>Fråga Gnesta</text></comments>",
  "customXml/item1.xml": '<a xmlns="urn:annan">kvar</a>',
};

/** A workbook as people have them, made by hand: chart, pivot, macros, comments, rules, validation, properties, others' custom XML. */
export const aRichPackage: PackageParts = {
  ...Object.fromEntries(Object.entries(written).map(([path, text]) => [path, strToU8(text)])),
  "xl/vbaProject.bin": Uint8Array.from({ length: 2000 }, (_, place) => (place * 37) % 256),
};
