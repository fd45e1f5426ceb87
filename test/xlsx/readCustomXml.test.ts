import { strToU8 } from "fflate";
import { readCustomXml } from "../../src/xlsx/readCustomXml";

test("parts come in the order of their numbers, with id and namespace", () => {
  const parts = {
    "customXml/item10.xml": strToU8("<a/>"),
    "customXml/item2.xml": strToU8(
      "\ufeff<?xml version='1.0'?>\n<p:a q='1' xmlns:p='urn:x&amp;y'><b xmlns='urn:z'/></p:a>",
    ),
    "customXml/itemProps2.xml": strToU8('<ds:datastoreItem ds:itemID="{1}"/>'),
    "customXml/_rels/item2.xml.rels": strToU8("<Relationships/>"),
  };
  expect(readCustomXml(parts)).toEqual([
    { id: "{1}", namespace: "urn:x&y", xml: "<p:a q='1' xmlns:p='urn:x&amp;y'><b xmlns='urn:z'/></p:a>" },
    { id: "item10", namespace: "", xml: "<a/>" },
  ]);
});
test("a part in UTF-16 is read", () => {
  const item = new Uint8Array(Buffer.from('\ufeff<a xmlns="urn:å"/>', "utf16le"));
  expect(readCustomXml({ "customXml/item1.xml": item })).toEqual([
    { id: "item1", namespace: "urn:å", xml: '<a xmlns="urn:å"/>' },
  ]);
});
