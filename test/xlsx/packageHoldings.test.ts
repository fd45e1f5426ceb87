import { strToU8, zipSync } from "fflate";
import { packageHoldings } from "../../src/xlsx";
import { aRichPackage } from "./aRichPackage";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const text = strToU8;

test("a workbook without anything unseen holds nothing to tell", () => {
  const { "xl/comments1.xml": _, ...parts } = aRichPackage;
  const held = packageHoldings(zipSync(parts));
  expect(held.ok && [...held.value]).toEqual([]);
});

test("hidden rows and columns, comments, embedded objects, content add-ins, a data model: each with its number", () => {
  const held = packageHoldings(
    zipSync({
      ...aRichPackage,
      "xl/worksheets/sheet1.xml": text(
        `<worksheet xmlns="${main}"><cols><col min="2" max="4" width="9" hidden="1"/><col min="6" max="6"/></cols><sheetData><row r="1" hidden="1"/><row r="2"/><row r="3" hidden="true"/></sheetData></worksheet>`,
      ),
      "xl/comments1.xml": text("<comments><commentList><comment/><comment/></commentList></comments>"),
      "xl/embeddings/oleObject1.bin": new Uint8Array(8),
      "xl/drawings/_rels/drawing1.xml.rels": text(
        `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="../webextensions/webextension1.xml"/></Relationships>`,
      ),
      "xl/webextensions/webextension1.xml": text("<we/>"),
      "xl/model/item.data": new Uint8Array(8),
      "xl/connections.xml": text("<connections><connection id='1'/></connections>"),
    }),
  );
  expect(held.ok && [...held.value]).toEqual([
    ["hiddenRows", 2],
    ["hiddenColumns", 3],
    ["comments", 2],
    ["embeddedObjects", 1],
    ["contentAddins", 1],
    ["dataModel", 1],
    ["queries", 1],
  ]);
});

test("what is not a workbook is refused", () => expect(packageHoldings(new Uint8Array(40)).ok).toBe(false));
