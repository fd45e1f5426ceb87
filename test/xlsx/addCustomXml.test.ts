import { strToU8 } from "fflate";
import { addCustomXml } from "../../src/xlsx/addCustomXml";
import { readCustomXml } from "../../src/xlsx/readCustomXml";

const parts = {
  "[Content_Types].xml": strToU8("<Types></Types>"),
  "xl/_rels/workbook.xml.rels": strToU8("<Relationships></Relationships>"),
};
const part = { id: "{1}", namespace: 'urn:"<&>', xml: '<a xmlns="urn:&quot;&lt;&amp;>"/>' };

test("what is added is read", () => expect(readCustomXml(addCustomXml(parts, [part]))).toEqual([part]));
test("nothing added, nothing changed", () => expect(addCustomXml(parts, [])).toBe(parts));
test("a package without its list of links is a mistake", () =>
  expect(() => addCustomXml({}, [part])).toThrow("lacks Relationships"));
